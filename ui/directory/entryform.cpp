#include "ui/directory/entryform.h"

#include "core/workflow/directory.h"
#include "core/workflow/families.h"
#include "ui/directory/directorywords.h"
#include "ui/directory/entryfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

EntryForm::EntryForm(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_before{.id = PersonId::fresh()}, m_card(new Card(this)),
      m_scroll(new QScrollArea(m_card)), m_comparison(new TextLabel(this, TextSize::Body, Tone::Attention)), m_fields(new EntryFields(desk, this)),
      m_cancel(makeButton(this)), m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* inside = new QWidget(m_scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 10);
    rows->addWidget(m_comparison);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(m_scroll, 1);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {16, 10, 16, 10}, 8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->body()->addLayout(buttons);
    m_comparison->hide();
    connect(m_fields, &EntryFields::entered, this, &EntryForm::take);
    connect(m_verb, &QPushButton::clicked, this, &EntryForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::left);
    refreshTexts();
}

void EntryForm::edit(const Person& person, bool isNew)
{
    m_before = person;
    m_isNew = isNew;
    m_notTheSame = false;
    m_compared.reset();
    m_fields->setPerson(person);
    refreshTexts();
    m_scroll->ensureVisible(0, 0);
    m_fields->firstField()->setFocus();
}

void EntryForm::clear()
{
    m_before = Person{.id = PersonId::fresh()};
    m_compared.reset();
    m_isNew = true;
    m_fields->setPerson(m_before);
    refreshTexts();
}

bool EntryForm::isTouched() const
{
    return isVisible() && m_fields->person() != m_before;
}

QString EntryForm::comparison() const
{
    return m_comparison->isVisibleTo(this) ? m_comparison->text() : QString();
}

void EntryForm::take()
{
    m_fields->clearRefusals();
    if (m_fields->refuseOwn())
        return;
    guarded(m_messages, [this] {
        const Person person = m_fields->person();
        const bool sameKey = !m_isNew && person.name == m_before.name && person.email == m_before.email;
        const std::vector<Person> others = m_notTheSame || sameKey ? std::vector<Person>() : possiblySamePerson(m_desk.office(), person);
        if (!others.empty())
            return warnOf(others.front());
        const Made<PersonId> made = savePractitioner(m_desk.office(), person);
        if (!made)
            return m_fields->setProblems(made.problems);
        m_messages.dismiss();
        m_before = person;
        Q_EMIT kept(made.id->text());
    });
}

void EntryForm::warnOf(const Person& other)
{
    Message message{.tone = Tone::Attention, .text = [this, other] {
        return tr("There may already be a record of %1 (%2). Nothing was kept yet.")
            .arg(other.name, DirectoryWords::agency(other, m_desk.rulebook().agencies()));
    }};
    message.actions.push_back({[] { return tr("Compare"); }, [this, other] { compareWith(other); }, true});
    message.actions.push_back({[] { return tr("Not the same"); }, [this] {
        m_notTheSame = true;
        take();
    }});
    m_messages.show(std::move(message));
}

void EntryForm::compareWith(const Person& other)
{
    m_compared = other;
    refreshTexts();
    m_scroll->ensureVisible(0, 0);
    m_fields->firstField()->setFocus();
}

void EntryForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void EntryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EntryForm::refreshTexts()
{
    m_card->setTitle(m_isNew ? tr("New person") : tr("Change"));
    m_card->setSide(m_isNew ? QString() : m_before.name);
    m_scroll->setAccessibleName(tr("The person's details"));
    m_cancel->setText(tr("Cancel"));
    m_verb->setText(m_isNew ? tr("Add to the directory") : tr("Keep"));
    m_comparison->setVisible(m_compared.has_value());
    if (!m_compared)
        return;
    QStringList lines{tr("In the directory already:"), m_compared->name, DirectoryWords::agency(*m_compared, m_desk.rulebook().agencies()),
                      m_compared->job, m_compared->email, m_compared->phone, m_compared->address,
                      DirectoryWords::until(*m_compared, m_desk.clock().today())};
    lines.removeAll(QString());
    m_comparison->setText(lines.join(u'\n'));
}

} // namespace cadair::ui

#include "moc_entryform.cpp"
