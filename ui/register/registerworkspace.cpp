#include "ui/register/registerworkspace.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/register/enquiriespane.h"
#include "ui/register/enquiryform.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RegisterWorkspace::RegisterWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_past(new Chip(this)), m_backToToday(makeButton(this, ButtonLook::Plain, u"arrow-counterclockwise"_s)),
      m_stack(new QStackedWidget(this)), m_list(new RegisterList(desk, this)), m_enquiries(new EnquiriesPane(desk, messages(), this))
{
    layOut();
    connectAll();
    refreshTexts();
}

void RegisterWorkspace::layOut()
{
    heading().addRight(m_past);
    heading().addRight(m_backToToday);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_enquiries);
    content()->addWidget(m_stack, 1);
    addPane(m_list);
    addPane(m_enquiries);
    m_toList = actions().addSecondary(u"arrow-left"_s);
    m_print = actions().addSecondary(u"file-earmark-pdf"_s);
    m_table = actions().addSecondary(u"download"_s);
    m_police = actions().addSecondary(u"shield-check"_s);
    m_toEnquiries = actions().addRight(u"telephone"_s);
    m_open = actions().addRight(u"house-heart"_s);
    m_enquiry = actions().primary(u"plus-lg"_s);
}

void RegisterWorkspace::connectAll()
{
    connect(m_list, &RegisterList::dayWanted, this, &RegisterWorkspace::look);
    connect(m_list, &RegisterList::opened, this, &RegisterWorkspace::openFamily);
    connect(m_list, &RegisterList::currentChanged, this, [this] { m_open->setEnabled(m_list->current() != nullptr); });
    connect(m_backToToday, &QPushButton::clicked, this, [this] {
        look(m_desk.clock().today());
        m_list->focusList();
    });
    connect(m_enquiries, &EnquiriesPane::changed, this, &RegisterWorkspace::refreshTexts);
    connect(m_enquiries, &EnquiriesPane::saved, this, &RegisterWorkspace::saved);
    connect(m_toList, &QPushButton::clicked, this, &RegisterWorkspace::showList);
    connect(m_print, &QPushButton::clicked, this, &RegisterWorkspace::saveList);
    connect(m_table, &QPushButton::clicked, this, &RegisterWorkspace::saveTable);
    connect(m_police, &QPushButton::clicked, this, &RegisterWorkspace::policeList);
    connect(m_toEnquiries, &QPushButton::clicked, this, &RegisterWorkspace::showEnquiries);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const RegisterRow* row = m_list->current())
            openFamily(*row);
    });
    connect(m_enquiry, &QPushButton::clicked, this, &RegisterWorkspace::beginEnquiry);
}

QString RegisterWorkspace::id() const { return u"register"_s; }
QString RegisterWorkspace::iconName() const { return u"journal-bookmark"_s; }
QString RegisterWorkspace::name() const { return tr("Register"); }

std::vector<Command> RegisterWorkspace::commands() const
{
    auto* self = const_cast<RegisterWorkspace*>(this); // what a command does changes the screen, not what is asked here
    const auto made = [](const char16_t* word, const QString& text, const QKeySequence& key, std::function<void()> run) {
        Command command;
        command.id = u"register."_s + QString::fromUtf16(word);
        command.text = text;
        command.key = key;
        command.menu = Menu::Edit;
        command.run = std::move(run);
        return command;
    };
    std::vector<Command> all{made(u"enquiry", tr("Record an &enquiry…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [self] { self->beginEnquiry(); })};
    if (isOnEnquiries()) {
        all.push_back(made(u"list", tr("Back to the &list"), {}, [self] { self->showList(); }));
        return all;
    }
    all.push_back(made(u"find", tr("&Find a child on the list"), QKeySequence(QKeySequence::Find), [self] { self->m_list->focusFind(); }));
    all.push_back(made(u"day", tr("&As at another day"), {}, [self] { self->m_list->dayField().edit()->setFocus(); }));
    all.push_back(made(u"enquiries", tr("&Who asked"), {}, [self] { self->showEnquiries(); }));
    all.push_back(made(u"print", tr("&Save the list for printing…"), QKeySequence(QKeySequence::Print), [self] { self->saveList(); }));
    all.push_back(made(u"table", tr("Save as a &table…"), {}, [self] { self->saveTable(); }));
    return all;
}

bool RegisterWorkspace::isOnEnquiries() const
{
    return m_stack->currentWidget() == m_enquiries;
}

bool RegisterWorkspace::open(const QString& record, const QString& part)
{
    const QDate day = QDate::fromString(record, Qt::ISODate);
    if (!record.isEmpty() && (!day.isValid() || day > m_desk.clock().today()))
        return false;
    m_day = day;
    if (part == u"enquiry")
        beginEnquiry();
    else if (part == u"enquiries")
        showEnquiries();
    else
        m_stack->setCurrentWidget(m_list);
    return true;
}

Destination RegisterWorkspace::whereabouts() const
{
    return {id(), m_day.isValid() ? m_day.toString(Qt::ISODate) : QString(), isOnEnquiries() ? u"enquiries"_s : QString()};
}

void RegisterWorkspace::activated()
{
    if (isOnEnquiries()) {
        guarded(messages(), [this] { m_enquiries->showKeeping(rereadRegister(m_desk.office(), m_desk.clock().today())); });
        return;
    }
    look(m_day.isValid() ? m_day : m_desk.clock().today());
    m_list->focusList();
}

bool RegisterWorkspace::canLeave()
{
    if (!m_enquiries->isTouched())
        return true;
    const auto answer = m_prompts.ask(this, {tr("Leave without keeping?"), tr("What you typed about this enquiry has not been kept."),
                                             {tr("Stay"), tr("Leave")}, {}, false});
    if (answer != 1)
        return false;
    m_enquiries->endForm();
    return true;
}

void RegisterWorkspace::aboutToLock()
{
    messages().dismiss();
    m_enquiries->clear();
    m_list->clear();
    refreshTexts();
}

void RegisterWorkspace::unlocked()
{
    activated();
}

/// A look at another day is another look: noted.
void RegisterWorkspace::look(QDate day)
{
    const QDate today = m_desk.clock().today();
    guarded(messages(), [&] {
        RegisterView view = openRegister(m_desk.office(), day);
        m_day = view.day < today ? view.day : QDate();
        m_list->show(std::move(view));
    });
    refreshTexts();
    Q_EMIT commandsChanged();
}

void RegisterWorkspace::showList()
{
    if (!canLeave())
        return;
    m_stack->setCurrentWidget(m_list);
    activated();
}

void RegisterWorkspace::showEnquiries()
{
    guarded(messages(), [this] {
        m_enquiries->read();
        m_enquiries->showKeeping(rereadRegister(m_desk.office(), m_desk.clock().today()));
    });
    m_stack->setCurrentWidget(m_enquiries);
    m_enquiries->table()->setFocus();
    refreshTexts();
    Q_EMIT commandsChanged();
}

void RegisterWorkspace::beginEnquiry()
{
    if (!isOnEnquiries())
        showEnquiries();
    else if (!canLeave())
        return;
    m_enquiries->beginEnquiry();
}

void RegisterWorkspace::openFamily(const RegisterRow& row)
{
    Q_EMIT goTo({u"families"_s, row.child.family.text(), {}});
}

void RegisterWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void RegisterWorkspace::refreshTexts()
{
    const RegisterView& view = m_list->view();
    const bool listed = !isOnEnquiries();
    const bool past = listed && view.day.isValid() && view.isPast();
    const int rows = static_cast<int>(view.rows.size());
    heading().setTitle(view.procedure ? RegisterWords::title(*view.procedure) : name());
    if (!listed)
        heading().setContext(tr("Who asked, what they were told, and how the list is looked after"));
    else if (!view.day.isValid())
        heading().setContext({});
    else if (past)
        heading().setContext(tr("%n child(ren) at the end of %1 · today: %2", nullptr, rows).arg(longDate(view.day, screenLanguage())).arg(view.onToday));
    else
        heading().setContext(tr("%n child(ren) today, %1", nullptr, rows).arg(longDate(view.day, screenLanguage())));
    m_past->set(past ? tr("A past day") : QString(), Tone::Note, u"clock-history"_s);
    m_past->setVisible(past);
    m_backToToday->setText(tr("Back to today"));
    m_backToToday->setVisible(past);
    const bool police = view.procedure && asksForCheck(*view.procedure, u"register-police-list");
    m_toList->setText(tr("Back to the list"));
    m_toList->setVisible(!listed);
    m_print->setText(tr("Save for printing…"));
    m_print->setVisible(listed);
    m_table->setText(tr("Save as a table…"));
    m_table->setVisible(listed);
    m_police->setText(tr("List for the police…"));
    m_police->setVisible(listed && police && !past);
    m_toEnquiries->setText(tr("Who asked"));
    m_toEnquiries->setVisible(listed);
    m_open->setText(tr("Open the family"));
    m_open->setVisible(listed);
    m_open->setEnabled(m_list->current() != nullptr);
    m_enquiry->setText(tr("Record an enquiry…"));
    m_enquiry->setVisible(!m_enquiries->isFormOpen() || listed);
}

} // namespace cadair::ui

#include "moc_registerworkspace.cpp"
