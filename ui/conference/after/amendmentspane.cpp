#include "ui/conference/after/amendmentspane.h"

#include "core/wording/reasons.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWords = 90; // characters of a paragraph, in a list to choose from

} // namespace

AmendmentsPane::AmendmentsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_messages(messages), m_asked(new Card(this)), m_list(new CardTable(this)),
      m_rows(new MadeRows({[this] { return static_cast<int>(m_amendments.size()); }, [] { return 3; },
                           [this](int row, int column) { return cell(row, column); },
                           [this](int row) { return m_amendments.at(static_cast<size_t>(row)).id.text(); }, {}, {}, {}, {}},
                          m_list)),
      m_accept(makeButton(this, ButtonLook::Plain, u"check-lg"_s)), m_refuse(makeButton(this, ButtonLook::Plain, u"x-lg"_s)), m_form(new Card(this)),
      m_whoLabel(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_who(new QComboBox(this)),
      m_paragraphLabel(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_paragraph(new QComboBox(this)),
      m_wantedLabel(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_wanted(new SettlingText(this)),
      m_ask(makeButton(this, ButtonLook::Plain, u"plus-lg"_s))
{
    layOut();
    connect(m_list, &CardTable::currentChanged, this, [this] { refreshTexts(); });
    connect(m_list, &CardTable::rowActivated, this, &AmendmentsPane::accept);
    connect(m_accept, &QPushButton::clicked, this, &AmendmentsPane::accept);
    connect(m_refuse, &QPushButton::clicked, this, &AmendmentsPane::refuse);
    connect(m_ask, &QPushButton::clicked, this, &AmendmentsPane::ask);
    refreshTexts();
}

void AmendmentsPane::layOut()
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_asked, 3);
    all->addWidget(m_form, 2);
    m_asked->setBody(m_list);
    m_asked->addHeaderWidget(m_accept);
    m_asked->addHeaderWidget(m_refuse);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Fixed, 200}, {ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Fixed, 220}});
    m_list->setRows(m_rows);
    QVBoxLayout* form = m_form->addPadded();
    for (QComboBox* box : {m_who, m_paragraph}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    m_wanted->setLines(2, 4);
    m_whoLabel->setBuddy(m_who);
    m_paragraphLabel->setBuddy(m_paragraph);
    m_wantedLabel->setBuddy(m_wanted);
    for (QWidget* each : std::initializer_list<QWidget*>{m_whoLabel, m_who, m_paragraphLabel, m_paragraph, m_wantedLabel, m_wanted})
        form->addWidget(each);
    form->addWidget(m_ask, 0, Qt::AlignLeft);
    form->addStretch(1);
}

void AmendmentsPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    m_times = m_state ? amendmentTimes(m_state->open, m_desk.clock().now()) : std::vector<AmendmentTime>{};
    m_rows->changeRows([this] { m_amendments = m_state ? m_state->record().dossier.copies.amendments : std::vector<Amendment>{}; });
    if (m_list->currentId().isEmpty() && !m_amendments.empty())
        m_list->setCurrentId(m_amendments.front().id.text());
    if (!m_state)
        m_wanted->setSettledText({});
    refreshForm();
    refreshTexts();
}

const Amendment* AmendmentsPane::current() const
{
    const int row = m_rows->rowOf(m_list->currentId());
    return row < 0 ? nullptr : &m_amendments.at(static_cast<size_t>(row));
}

QString AmendmentsPane::nameOfPerson(const ParticipantId& id) const
{
    const Participant* person = m_state ? m_state->file().participant(id) : nullptr;
    return person ? person->name : QString();
}

QString AmendmentsPane::lastDay(const ParticipantId& id) const
{
    const auto found = std::find_if(m_times.begin(), m_times.end(), [&](const AmendmentTime& time) { return time.who == id; });
    if (found == m_times.end() || !found->limit || !found->limit->due)
        return tr("no last day is set here");
    return tr("until %1").arg(shortWeekdayDate(found->limit->due->date(), screenLanguage()));
}

RowCell AmendmentsPane::cell(int row, int column) const
{
    const Amendment& amendment = m_amendments.at(static_cast<size_t>(row));
    if (column == 0) {
        const QString asked = tr("asked %1").arg(shortDate(amendment.askedOn, screenLanguage()));
        RowCell made = textCell(nameOfPerson(amendment.by), isLate(amendment, m_times) ? tr("%1, after the last day").arg(asked) : asked, true);
        made.secondTone = isLate(amendment, m_times) ? Tone::Attention : Tone::Muted;
        return made;
    }
    if (column == 1)
        return textCell(amendment.wanted);
    switch (amendment.state) {
    case AmendmentState::Open: return waitingCell(tr("To be settled"), lastDay(amendment.by));
    case AmendmentState::Accepted: return stateCell(Tone::Done, tr("Accepted"), amendment.reason);
    case AmendmentState::Refused: return stateCell(Tone::Note, tr("Refused"), amendment.reason);
    }
    Q_UNREACHABLE();
}

void AmendmentsPane::refreshForm()
{
    const QVariant whoBefore = m_who->currentData();
    const QVariant paragraphBefore = m_paragraph->currentData();
    m_who->clear();
    for (const AmendmentTime& time : m_times)
        //: %1: a person, %2: "until Tue 1 Dec"
        m_who->addItem(tr("%1, %2").arg(nameOfPerson(time.who), lastDay(time.who)), time.who.text());
    m_paragraph->clear();
    m_paragraphs.clear();
    for (const Note& note : m_state ? m_state->record().notes : std::vector<Note>{}) {
        m_paragraphs.push_back(note.id);
        m_paragraph->addItem(note.text.size() > shownWords ? QString(note.text.left(shownWords).simplified() + u'…') : note.text.simplified(), note.id.text());
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(whoBefore)));
    m_paragraph->setCurrentIndex(std::max(0, m_paragraph->findData(paragraphBefore)));
}

void AmendmentsPane::keep(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return;
    if (result.done) {
        Q_EMIT changed();
        return;
    }
    m_messages.show({Tone::Attention, [this, verdict = result.verdict] {
        if (!m_state)
            return QString();
        const Naming naming{m_state->file(), *m_state->open.procedure, m_desk.rulebook().agencies()};
        return sentences(verdict.reasons, naming, screenLanguage()).join(u' ');
    }, {}});
}

void AmendmentsPane::ask()
{
    const auto who = ParticipantId::parse(m_who->currentData().toString());
    const auto index = m_paragraph->currentIndex();
    const QString wanted = m_wanted->text().trimmed();
    if (!m_state || !who || index < 0)
        return;
    if (wanted.isEmpty()) {
        m_messages.show({Tone::Attention, [] { return tr("Nothing is written yet of what they ask. Nothing was kept; write it in their own words."); }, {}});
        m_wanted->setFocus();
        return;
    }
    Amendment amendment{.id = AmendmentId::fresh(), .conference = m_state->id(), .by = *who, .note = m_paragraphs.at(static_cast<size_t>(index)),
                        .wanted = wanted, .askedOn = m_desk.clock().today(), .reason = {}, .settledBy = {}, .settledAt = {}};
    m_wanted->setSettledText({});
    keep([this, amendment] { return askAmendment(m_desk.office(), amendment); });
}

void AmendmentsPane::accept()
{
    const Amendment* asked = current();
    if (!asked || asked->state != AmendmentState::Open || !asked->note)
        return;
    const Amendment amendment = *asked;
    const auto& notes = m_state->record().notes;
    const auto note = std::find_if(notes.begin(), notes.end(), [&](const Note& each) { return each.id == *amendment.note; });
    if (note == notes.end())
        return;
    ReasonQuestion words;
    words.title = tr("How does the paragraph read from now on?");
    words.text = tr("Asked: %1").arg(amendment.wanted);
    words.verb = tr("Go on");
    words.draft = note->text;
    const auto text = m_prompts.askReason(this, words);
    if (!text)
        return;
    ReasonQuestion why;
    why.title = tr("Why is it accepted?");
    why.text = tr("The record is signed again as the next version. What it read before stands in it.");
    why.verb = tr("Accept it");
    const auto reason = m_prompts.askReason(this, why);
    if (reason)
        keep([this, amendment, text, reason] { return acceptAmendment(m_desk.office(), amendment.conference, amendment.id, *text, *reason); });
}

void AmendmentsPane::refuse()
{
    const Amendment* asked = current();
    if (!asked || asked->state != AmendmentState::Open)
        return;
    const Amendment amendment = *asked;
    ReasonQuestion why;
    why.title = tr("Why is it refused?");
    why.text = tr("The record stays as it is. What was asked and this reason are kept beside it.");
    why.verb = tr("Refuse it");
    const auto reason = m_prompts.askReason(this, why);
    if (reason)
        keep([this, amendment, reason] { return refuseAmendment(m_desk.office(), amendment.conference, amendment.id, *reason); });
}

QList<QWidget*> AmendmentsPane::panes() const
{
    return {m_list, m_form};
}

void AmendmentsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshForm();
        refreshTexts();
    }
}

void AmendmentsPane::refreshTexts()
{
    const Amendment* asked = current();
    const bool open = asked && asked->state == AmendmentState::Open;
    const bool any = !m_times.empty();
    m_asked->setTitle(m_amendments.empty() ? tr("No amendment has been asked for") : tr("Amendments asked for"));
    m_list->setAccessibleName(tr("Amendments asked for"));
    m_list->setAccessibleDescription(tr("Enter accepts the marked one."));
    m_accept->setText(tr("Accept…"));
    m_refuse->setText(tr("Refuse…"));
    m_accept->setEnabled(open && asked->note);
    m_refuse->setEnabled(open);
    m_form->setTitle(any ? tr("Somebody asks for an amendment") : tr("Nobody has the minutes yet: there is nothing to amend"));
    m_whoLabel->setText(tr("Who asks"));
    m_who->setAccessibleName(m_whoLabel->text());
    m_paragraphLabel->setText(tr("Which paragraph"));
    m_paragraph->setAccessibleName(m_paragraphLabel->text());
    m_wantedLabel->setText(tr("What they ask, in their own words"));
    m_wanted->setAccessibleName(m_wantedLabel->text());
    m_ask->setText(tr("Record what is asked"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_who, m_paragraph, m_wanted, m_ask})
        each->setEnabled(any);
}

} // namespace cadair::ui

#include "moc_amendmentspane.cpp"
