#include "ui/register/registerworkspace.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/register/enquiriespane.h"
#include "ui/register/enquiryform.h"
#include "ui/register/keepingcard.h"
#include "ui/register/noticeform.h"
#include "ui/register/noticespane.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
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
      m_pages(new SegmentBar(this)), m_stack(new QStackedWidget(this)), m_list(new RegisterList(desk, this)),
      m_enquiries(new EnquiriesPane(desk, messages(), this)), m_notices(new NoticesPane(desk, messages(), this)), m_keeping(new KeepingCard(desk, messages(), this))
{
    layOut();
    connectAll();
    refreshTexts();
}

void RegisterWorkspace::layOut()
{
    heading().addRight(m_past);
    heading().addRight(m_backToToday);
    m_pages->setFolds(true);
    content()->addWidget(m_pages);
    for (QWidget* page : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_enquiries), static_cast<QWidget*>(m_notices), static_cast<QWidget*>(m_keeping)})
        m_stack->addWidget(page); // in the order of Page
    content()->addWidget(m_stack, 1);
    addPane(m_pages);
    addPane(m_list);
    addPane(m_enquiries);
    addPane(m_notices);
    addPane(m_keeping);
    m_print = actions().addSecondary(u"file-earmark-pdf"_s);
    m_police = actions().addSecondary(u"shield-check"_s);
    m_open = actions().addRight(u"house-heart"_s);
    m_notice = actions().addRight(u"envelope"_s);
    m_enquiry = actions().primary(u"plus-lg"_s);
}

void RegisterWorkspace::connectAll()
{
    connect(m_list, &RegisterList::dayWanted, this, [this](QDate day) { look(day, false); });
    connect(m_list, &RegisterList::opened, this, &RegisterWorkspace::openFamily);
    connect(m_list, &RegisterList::currentChanged, this, [this] { m_open->setEnabled(m_list->current() != nullptr); });
    connect(m_backToToday, &QPushButton::clicked, this, [this] {
        look(m_desk.clock().today(), false);
        m_list->focusList();
    });
    connect(m_enquiries, &EnquiriesPane::changed, this, &RegisterWorkspace::refreshTexts);
    connect(m_enquiries, &EnquiriesPane::saved, this, &RegisterWorkspace::saved);
    connect(m_notices, &NoticesPane::saved, this, &RegisterWorkspace::saved);
    connect(m_notice, &QPushButton::clicked, this, &RegisterWorkspace::beginNotice);
    connect(m_keeping, &KeepingCard::kept, this, &RegisterWorkspace::saved);
    connect(m_pages, &SegmentBar::choiceMade, this, [this](int at) { turnTo(static_cast<Page>(at)); });
    connect(m_print, &QPushButton::clicked, this, &RegisterWorkspace::saveList);
    connect(m_police, &QPushButton::clicked, this, &RegisterWorkspace::policeList);
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
    all.push_back(made(u"notice", tr("Record a &notice…"), {}, [self] { self->beginNotice(); }));
    if (page() != List) {
        all.push_back(made(u"list", tr("Back to the &list"), {}, [self] { self->turnTo(List); }));
        return all;
    }
    all.push_back(made(u"find", tr("&Find a child on the list"), QKeySequence(QKeySequence::Find), [self] { self->m_list->focusFind(); }));
    all.push_back(made(u"day", tr("&As at another day"), {}, [self] { self->m_list->dayField().edit()->setFocus(); }));
    all.push_back(made(u"enquiries", tr("&Who asked"), {}, [self] { self->turnTo(Enquiries); }));
    all.push_back(made(u"keeping", tr("&How it is looked after"), {}, [self] { self->turnTo(Keeping); }));
    all.push_back(made(u"print", tr("&Save the list for printing…"), QKeySequence(QKeySequence::Print), [self] { self->saveList(); }));
    all.push_back(made(u"table", tr("Save as a &table…"), {}, [self] { self->saveTable(); }));
    return all;
}

RegisterWorkspace::Page RegisterWorkspace::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

bool RegisterWorkspace::open(const QString& record, const QString& part)
{
    const QDate day = QDate::fromString(record, Qt::ISODate);
    if (!record.isEmpty() && (!day.isValid() || day > m_desk.clock().today()))
        return false;
    m_day = day;
    if (part == u"enquiry")
        beginEnquiry();
    else
        m_stack->setCurrentIndex(part == u"enquiries" ? Enquiries : part == u"notices" ? Notices : part == u"keeping" ? Keeping : List);
    if (part == u"overdue")
        m_list->showOverdue();
    return true;
}

Destination RegisterWorkspace::whereabouts() const
{
    const QStringList parts{{}, u"enquiries"_s, u"notices"_s, u"keeping"_s};
    return {id(), m_day.isValid() ? m_day.toString(Qt::ISODate) : QString(), parts.value(page())};
}

void RegisterWorkspace::activated()
{
    if (!m_enquiries->isTouched() && !m_notices->isTouched())
        showPage(page());
}

bool RegisterWorkspace::canLeave()
{
    if (!m_enquiries->isTouched() && !m_notices->isTouched())
        return true;
    const auto answer = m_prompts.ask(this, {tr("Leave without keeping?"), tr("What you typed here has not been kept."),
                                             {tr("Stay"), tr("Leave")}, {}, false});
    if (answer != 1)
        return false;
    m_enquiries->endForm();
    m_notices->endForm();
    return true;
}

void RegisterWorkspace::aboutToLock()
{
    m_keeping->clear();
    messages().dismiss();
    m_enquiries->clear();
    m_notices->clear();
    m_list->clear();
    refreshTexts();
}

void RegisterWorkspace::unlocked()
{
    activated();
}

/// A look at another day is another look: noted.
void RegisterWorkspace::look(QDate day, bool again)
{
    const QDate today = m_desk.clock().today();
    guarded(messages(), [&] {
        RegisterView view = openRegister(m_desk.office(), day, again ? nullptr : &m_list->view());
        m_day = view.day < today ? view.day : QDate();
        m_list->show(std::move(view));
    });
    refreshTexts();
    Q_EMIT commandsChanged();
}

void RegisterWorkspace::turnTo(Page page)
{
    if (page == this->page() || canLeave())
        showPage(page);
    m_pages->setChosen(this->page());
}

void RegisterWorkspace::showPage(Page page)
{
    m_stack->setCurrentIndex(page);
    if (page == List) {
        look(m_day.isValid() ? m_day : m_desk.clock().today(), true);
        m_list->focusList();
        return;
    }
    guarded(messages(), [&] {
        if (page == Enquiries)
            m_enquiries->read();
        else if (page == Notices)
            m_notices->read();
        else
            m_keeping->show(rereadRegister(m_desk.office(), m_desk.clock().today()));
    });
    if (page == Enquiries && !m_enquiries->isFormOpen())
        m_enquiries->focusList();
    else if (page == Notices)
        m_notices->focusList();
    else if (page == Keeping)
        m_keeping->keeperField()->setFocus();
    refreshTexts();
    Q_EMIT commandsChanged();
}

void RegisterWorkspace::beginEnquiry()
{
    if (page() == Enquiries && !canLeave())
        return;
    if (page() != Enquiries)
        showPage(Enquiries);
    m_enquiries->beginEnquiry();
}

void RegisterWorkspace::beginNotice()
{
    if (!canLeave())
        return;
    if (page() != Notices)
        showPage(Notices);
    m_notices->beginNotice();
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

void RegisterWorkspace::refreshHeading()
{
    const RegisterView& view = m_list->view();
    const int rows = static_cast<int>(view.rows.size());
    heading().setTitle(view.procedure ? RegisterWords::title(*view.procedure) : name());
    if (page() == Enquiries)
        heading().setContext(tr("Who asked, and what they were told"));
    else if (page() == Notices)
        heading().setContext(tr("Who moved, who may pose a risk, and who is to be checked"));
    else if (page() == Keeping)
        heading().setContext(tr("How the list is looked after"));
    else if (!view.day.isValid())
        heading().setContext({});
    else if (view.isPast())
        heading().setContext(tr("%n child(ren) at the end of %1 · today: %2", nullptr, rows).arg(longDate(view.day, screenLanguage())).arg(view.onToday));
    else
        heading().setContext(tr("%n child(ren) today, %1", nullptr, rows).arg(longDate(view.day, screenLanguage())));
}

void RegisterWorkspace::refreshTexts()
{
    const RegisterView& view = m_list->view();
    const bool listed = page() == List;
    const bool past = listed && view.day.isValid() && view.isPast();
    refreshHeading();
    m_past->set(past ? tr("A past day") : QString(), Tone::Note, u"clock-history"_s);
    m_past->setVisible(past);
    m_backToToday->setText(tr("Back to today"));
    m_backToToday->setVisible(past);
    m_pages->setTexts({tr("The list"), tr("Who asked"), tr("Notices"), tr("Looking after it")});
    m_pages->setChosen(page());
    m_print->setText(tr("Save for printing…"));
    m_print->setVisible(listed);
    m_police->setText(tr("List for the police…"));
    m_police->setVisible(page() == Keeping && m_keeping->asksPolice());
    m_open->setText(tr("Open the family"));
    m_open->setVisible(listed);
    m_open->setEnabled(m_list->current() != nullptr);
    m_notice->setText(tr("Record a notice…"));
    m_notice->setVisible(page() == Notices);
    m_enquiry->setText(tr("Record an enquiry…"));
    m_enquiry->setVisible(!(page() == Enquiries && m_enquiries->isFormOpen()));
}

} // namespace cadair::ui

#include "moc_registerworkspace.cpp"
