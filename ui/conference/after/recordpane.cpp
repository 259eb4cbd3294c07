#include "ui/conference/after/recordpane.h"

#include "core/workflow/meeting.h"
#include "core/wording/dates.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/conference/after/recordspelling.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RecordPane::RecordPane(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_list(new Card(this)), m_headings(makeCardList(this)),
      m_headingRows(new MadeRows({[this] { return static_cast<int>(m_items.size()); }, [] { return 1; },
                                  [this](int row, int) { return headingCell(row); },
                                  [this](int row) { return m_items.at(static_cast<size_t>(row)).text(); }, {}, {}, {}, {}},
                                 m_headings)),
      m_words(new Card(this)), m_area(new QScrollArea(m_words)), m_toChair(makeButton(this, ButtonLook::Plain, u"send"_s)),
      m_language(makeButton(this, ButtonLook::Quiet)), m_spelling(new RecordSpelling(desk, messages, this)),
      m_changed(new Card(this)), m_changes(new CardTable(this)),
      m_changeRows(new MadeRows({[this] { return static_cast<int>(m_since.size()); }, [] { return 2; },
                                 [this](int row, int column) { return changeCell(row, column); },
                                 [this](int row) { return m_since.at(static_cast<size_t>(row)).note.text(); }, {}, {}, {}, {}},
                                m_changes))
{
    auto* columns = new QHBoxLayout(this);
    scaleLayout(columns, {}, 12);
    auto* right = new QVBoxLayout;
    scaleLayout(right, {}, 12);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    right->addWidget(m_words, 3);
    right->addWidget(m_changed, 2);
    scaleWidth(m_list, 230);
    m_list->setBody(m_headings);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headings->setRows(m_headingRows);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_words->setBody(m_area);
    m_words->addHeaderWidget(m_language);
    m_words->addHeaderWidget(m_toChair);
    connect(m_language, &QPushButton::clicked, this, [this] {
        m_spelling->setLanguage(m_spelling->language() == Language::Welsh ? Language::English : Language::Welsh);
    });
    connect(m_spelling, &RecordSpelling::languageChanged, this, &RecordPane::refreshTexts);
    m_changed->setBody(m_changes);
    m_changes->horizontalHeader()->hide();
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setColumns({{ColumnWidth::Kind::Fixed, 190}, {ColumnWidth::Kind::Stretch, 200}});
    m_changes->setRows(m_changeRows);
    connect(m_headings, &CardTable::currentChanged, this, [this] { refreshTexts(); });
    connect(m_headings, &CardTable::rowActivated, this, [this] {
        if (!m_fields.empty())
            m_fields.front()->setFocus();
    });
    connect(m_toChair, &QPushButton::clicked, this, [this] {
        settle();
        StepResult result;
        if (m_state && guarded(m_messages, [&] { result = sendToChair(m_desk.office(), m_state->id()); }) && result.done)
            Q_EMIT changed();
    });
    refreshTexts();
}

bool RecordPane::isEditable() const
{
    return m_state && m_state->isOver()
           && (m_state->where() == ConferenceState::Concluded || m_state->where() == ConferenceState::DecisionsIssued);
}

void RecordPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    m_spelling->setState(isEditable() ? m_state : nullptr);
    m_headingRows->changeRows([this] {
        m_items.clear();
        for (const Note& note : m_state ? m_state->record().notes : std::vector<Note>{})
            if (std::find(m_items.begin(), m_items.end(), note.agenda) == m_items.end())
                m_items.push_back(note.agenda);
    });
    m_changeRows->changeRows([this] { m_since = m_state ? changesSinceLast(m_state->open) : std::vector<MinutesChange>{}; });
    if (m_headings->currentId().isEmpty() && !m_items.empty())
        m_headings->setCurrentId(m_items.front().text());
    refreshTexts();
}

void RecordPane::settle()
{
    const std::vector<SettlingText*> open = m_fields; // keeping one reads the conference anew
    for (SettlingText* field : open)
        field->settleNow();
}

void RecordPane::checkSpelling()
{
    m_spelling->goOn(m_fields);
}

QString RecordPane::headingOf(const AgendaKey& item) const
{
    const Procedure& procedure = *m_state->open.procedure;
    const auto agenda = procedure.agendas.find(m_state->file().conference.type);
    if (agenda != procedure.agendas.end())
        for (const AgendaItem& each : agenda->second)
            if (each.key == item)
                return each.title.in(screenLanguage());
    return tr("Other matters");
}

RowCell RecordPane::headingCell(int row) const
{
    const AgendaKey& item = m_items.at(static_cast<size_t>(row));
    const auto& notes = m_state->record().notes;
    const auto count = std::count_if(notes.begin(), notes.end(), [&](const Note& note) { return note.agenda == item; });
    return textCell(headingOf(item), tr("%n paragraph(s)", nullptr, static_cast<int>(count)));
}

RowCell RecordPane::changeCell(int row, int column) const
{
    const MinutesChange& change = m_since.at(static_cast<size_t>(row));
    if (column == 0) {
        const QString words = change.change == ParagraphChange::Added     ? tr("Added")
                              : change.change == ParagraphChange::Removed ? tr("Taken out")
                                                                          : tr("Reworded");
        return stateCell(Tone::Note, words, headingOf(change.agenda));
    }
    if (change.change == ParagraphChange::Removed)
        return mutedCell(change.before);
    //: %1: how a paragraph read before
    return textCell(change.now, change.before.isEmpty() ? QString() : tr("Before: %1").arg(change.before));
}

QString RecordPane::marksOf(const Note& note) const
{
    const Language language = screenLanguage();
    QStringList marks{nameOf(note.kind, language)};
    if (const Subject* subject = note.child ? m_state->file().subject(*note.child) : nullptr)
        marks << callName(subject->child, language);
    if (note.confidential)
        marks << (note.confidentialKind ? tr("Confidential: %1").arg(nameOf(*note.confidentialKind, language)) : tr("Confidential"));
    for (const ParticipantId& id : note.withheldFrom)
        if (const Participant* person = m_state->file().participant(id))
            //: %1: a person
            marks << tr("Not in the copy for %1").arg(person->name);
    return marks.join(u" · "_s);
}

void RecordPane::addParagraph(const Note& note)
{
    auto* marks = new TextLabel(m_inside, TextSize::Small, note.confidential || !note.withheldFrom.empty() ? Tone::Attention : Tone::Muted, true);
    marks->setText(marksOf(note));
    m_lines->addWidget(marks);
    if (!isEditable()) {
        auto* words = new TextLabel(m_inside);
        words->setText(note.text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_lines->addWidget(words);
        return;
    }
    auto* field = new SettlingText(m_inside);
    field->setLines(2, 0);
    field->setSettledText(note.text);
    field->setAccessibleName(marks->text());
    m_spelling->mark(field);
    const NoteId id = note.id;
    connect(field, &SettlingText::settled, this, [this, id](const QString& text) { keepWords(id, text); });
    m_lines->addWidget(field);
    m_fields.push_back(field);
}

void RecordPane::buildParagraphs()
{
    std::vector<Note> notes;
    for (const Note& note : m_state ? m_state->record().notes : std::vector<Note>{})
        if (note.agenda.text() == m_headings->currentId())
            notes.push_back(note);
    std::vector<NoteId> ids;
    for (const Note& note : notes)
        ids.push_back(note.id);
    if (m_inside && ids == m_built && m_builtEditable && isEditable()) { // a field being typed in is never taken away
        for (size_t i = 0; i < notes.size(); ++i)
            if (m_fields[i]->isSettled())
                m_fields[i]->setSettledText(notes[i].text);
        return;
    }
    m_fields.clear();
    delete m_area->takeWidget();
    m_inside = new QWidget(m_area);
    m_lines = new QVBoxLayout(m_inside);
    scaleLayout(m_lines, {16, 12, 16, 12}, 4);
    for (const Note& note : notes)
        addParagraph(note);
    m_lines->addStretch(1);
    m_area->setWidget(m_inside);
    m_inside->setAutoFillBackground(false); // setWidget turns it on
    m_built = ids;
    m_builtEditable = isEditable();
}

void RecordPane::keepWords(const NoteId& id, const QString& text)
{
    if (!m_state || !m_desk.isOpen())
        return;
    const auto& notes = m_state->record().notes;
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return note.id == id; });
    if (found == notes.end() || found->text == text)
        return;
    if (text.trimmed().isEmpty()) {
        m_messages.show({Tone::Attention, [] { return tr("An empty paragraph is not kept. What it read before is safe; write what it should say."); }, {}});
        return;
    }
    Note now = *found;
    now.text = text;
    bool kept = false;
    if (guarded(m_messages, [&] { kept = static_cast<bool>(saveNote(m_desk.office(), now)); }) && kept)
        Q_EMIT changed();
}

QString RecordPane::standing() const
{
    if (!m_state)
        return {};
    const CopiesKept& copies = m_state->record().dossier.copies;
    const auto when = [](const MinutesVersion& version) {
        const QDateTime at = version.at.toLocalTime();
        return dateAndTime(at.date(), at.time(), screenLanguage());
    };
    if (const MinutesVersion* last = copies.last(VersionKind::Signed)) {
        if (isUnsigned(m_state->record()))
            return tr("changed since version %1 was signed").arg(last->number);
        //: %1: a number, %2: the chair, %3: day and time, %4: a few figures
        return tr("version %1, signed by %2, %3, digest %4").arg(QString::number(last->number), last->by, when(*last), QString::fromLatin1(last->digest.toHex().left(8)));
    }
    if (const MinutesVersion* draft = copies.last(VersionKind::Draft))
        return tr("draft %1 went to the chair: %2").arg(QString::number(draft->number), when(*draft));
    return tr("draft");
}

QList<QWidget*> RecordPane::panes() const
{
    return {m_headings, m_area, m_changes};
}

void RecordPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        settle();
        m_built.clear(); // marks in the other language
        refreshTexts();
    }
}

void RecordPane::refreshTexts()
{
    m_list->setTitle(tr("Headings"));
    m_headings->setAccessibleName(tr("Headings"));
    m_headings->setAccessibleDescription(tr("The marked heading’s paragraphs stand at the right. Enter goes there."));
    const QString heading = m_state && !m_headings->currentId().isEmpty() ? headingOf(*AgendaKey::parse(m_headings->currentId())) : tr("The record");
    m_words->setTitle(heading);
    m_words->setSide(standing());
    m_area->setAccessibleName(heading);
    m_toChair->setText(tr("To the chair"));
    m_toChair->setToolTip(tr("Keeps the record as it stands as the next draft"));
    m_language->setText(tr("Written in: %1").arg(nameOf(m_spelling->language(), screenLanguage())));
    m_language->setToolTip(tr("The language the record is kept in: its spelling (F7)"));
    m_language->setVisible(isEditable());
    m_toChair->setVisible(isEditable());
    m_toChair->setEnabled(isEditable() && !m_items.empty());
    const bool any = m_state && !m_state->record().dossier.copies.versions.empty();
    m_changed->setTitle(tr("Changes since the last draft"));
    m_changed->setSide(any ? QString::number(m_since.size()) : tr("no draft yet"));
    m_changes->setAccessibleName(tr("Changes since the last draft"));
    buildParagraphs();
}

} // namespace cadair::ui

#include "moc_recordpane.cpp"
