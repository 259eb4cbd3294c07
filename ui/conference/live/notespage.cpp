#include "ui/conference/live/notespage.h"

#include "core/wording/names.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/meeting.h"
#include "ui/conference/live/accents.h"
#include "ui/conference/live/agendatimes.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/writing/speller.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

NotesPage::NotesPage(const LiveTools& tools, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_messages(messages), m_history(tools, messages, this), m_phrases(shippedNotePhrases()),
      m_where(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_language(makeButton(this, ButtonLook::Quiet)),
      m_empty(new TextLabel(this, TextSize::Body, Tone::Muted)), m_list(new CardTable(this)), m_model(new NotesModel(m_list)),
      m_foot(new QWidget(this)), m_about(new TextLabel(m_foot, TextSize::Body, Tone::Plain, true)), m_kind(new QComboBox(m_foot)),
      m_time(makeButton(m_foot, ButtonLook::Quiet, u"clock"_s)), m_editor(new SettlingText(m_foot)),
      m_hint(new TextLabel(m_foot, TextSize::Small, Tone::Muted)), m_add(makeButton(m_foot, ButtonLook::Strong, u"plus-lg"_s))
{
    m_accents = makeAccentButton(m_foot, m_editor);
    m_confidence = makeButton(m_foot, ButtonLook::Quiet, u"shield-lock"_s);
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    layOutHead(all);
    all->addWidget(m_empty);
    m_empty->setMargin(px(16));
    all->addWidget(m_list, 1);
    all->addWidget(new Hairline(this));
    layOutFoot();
    all->addWidget(m_foot);

    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Fixed, 150}, {ColumnWidth::Kind::Stretch, 200}});
    m_list->setRows(m_model);
    m_list->installEventFilter(this);
    m_editor->setLines(2, 6);
    m_editor->installEventFilter(this);
    m_writing = new NoteWriting(m_editor, offers()); // after ours: while it offers something, the keys are its own
    connect(m_writing, &NoteWriting::spellingDone, this, &NotesPage::checkSpelling);
    connect(m_list, &CardTable::rowActivated, this, &NotesPage::editCurrent);
    connect(m_list, &CardTable::digitPressed, this, [this](const QString&, int, int digit) { changeKind(digit); });
    connect(m_list, &CardTable::signPressed, this, [this](const QString&, QChar sign) { changeChild(sign == u'+' ? 1 : -1); });
    connect(m_editor, &SettlingText::settled, this, [this] { keep(box(), *m_editor); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(!m_editor->text().trimmed().isEmpty()); });
    connect(m_time, &QPushButton::clicked, this, &NotesPage::insertTime);
    connect(m_add, &QPushButton::clicked, this, &NotesPage::settleParagraph);
    m_add->setEnabled(false);
    connect(&m_history, &NoteHistory::changed, this, &NotesPage::changed);
    connect(&m_history, &NoteHistory::takenBack, this, [this](const QString& id) { m_list->setCurrentId(id); });
    refreshTexts();
}

NotesPage::~NotesPage()
{
    m_writing->setSpeller(nullptr); // the field outlives the speller by a moment
}

void NotesPage::layOutHead(QVBoxLayout* all)
{
    auto* where = new QHBoxLayout;
    scaleLayout(where, {16, 2, 8, 2}, 8);
    where->addWidget(m_where, 1);
    where->addWidget(m_language);
    all->addLayout(where);
    all->addWidget(new Hairline(this));
}

void NotesPage::layOutFoot()
{
    auto* foot = new QVBoxLayout(m_foot);
    scaleLayout(foot, {16, 8, 16, 8}, 6);
    auto* row = new QHBoxLayout;
    scaleLayout(row, {}, 8);
    row->addWidget(m_kind);
    row->addWidget(m_about, 1);
    row->addWidget(m_confidence);
    row->addWidget(m_time);
    row->addWidget(m_accents);
    foot->addLayout(row);
    foot->addWidget(m_editor);
    auto* last = new QHBoxLayout;
    scaleLayout(last, {}, 8);
    last->addWidget(m_hint, 1);
    last->addWidget(m_add);
    foot->addLayout(last);
}

void NotesPage::showState(const LiveState& state)
{
    m_state = &state;
    m_foot->setVisible(state.takesNotes());
    m_language->setVisible(state.takesNotes());
    refreshSpeller();
}

void NotesPage::lookInto(const std::optional<AgendaKey>& item, const std::optional<ChildId>& child)
{
    if (m_inPlace && (item != m_item || child != m_child))
        endEdit(true);
    if (item != m_item) {
        m_editor->settleNow(); // the draft stays with the item it was begun under
        m_item = item;
        m_child = child;
        m_model->setNotes(m_state, m_item, m_child);
        restore();
    } else {
        m_child = child;
        if (!m_inPlace)
            m_model->setNotes(m_state, m_item, m_child);
    }
    refreshTexts();
}

void NotesPage::settle()
{
    m_editor->settleNow();
    if (m_inPlace)
        m_inPlace->settleNow();
}

void NotesPage::clear()
{
    if (m_inPlace)
        endEdit(false);
    m_model->setNotes(nullptr, std::nullopt, std::nullopt);
    m_editor->setSettledText({});
    m_history.clear();
    m_item.reset();
    m_state = nullptr;
    m_nextConfidence.reset();
    m_writing->setSpeller(nullptr);
    m_speller.reset(); // it knows names
    for (TextLabel* label : {m_about, m_where, m_empty})
        label->clear();
    refreshTexts();
}

void NotesPage::restore()
{
    if (!m_state || !m_item)
        return;
    std::optional<Draft> draft;
    guarded(m_messages, [&] { draft = draftIn(m_tools.desk.office(), box()); });
    m_editor->setSettledText(draft ? draft->text : QString());
    m_add->setEnabled(!m_editor->text().trimmed().isEmpty());
    if (draft) {
        QTextCursor caret = m_editor->textCursor();
        caret.setPosition(std::clamp(draft->caret, 0, static_cast<int>(draft->text.size())));
        m_editor->setTextCursor(caret);
    }
}

void NotesPage::keep(const QString& where, const SettlingText& field)
{
    if (!m_tools.desk.isOpen() || !m_state)
        return;
    if (guarded(m_messages, [&] { keepNoteDraft(m_tools.desk.office(), m_state->file().conference.id, where, field.text(), field.textCursor().position()); }))
        Q_EMIT kept();
}

QString NotesPage::box() const
{
    return u"live/%1/%2/note"_s.arg(m_state->file().conference.id.text(), m_item ? m_item->text() : QString());
}

QString NotesPage::boxOf(const QString& note) const
{
    return u"live/%1/paragraph/%2"_s.arg(m_state->file().conference.id.text(), note);
}

void NotesPage::settleParagraph()
{
    const QString text = m_editor->text().trimmed();
    if (text.isEmpty() || !m_state || !m_item || !m_state->takesNotes())
        return;
    Note note{.id = NoteId::fresh(), .conference = m_state->file().conference.id, .agenda = *m_item};
    note.child = m_child;
    note.kind = noteKinds().at(static_cast<size_t>(std::max(0, m_kind->currentIndex())));
    note.text = text;
    int position = 0;
    for (const Note& each : m_state->record().notes)
        if (each.agenda == *m_item)
            position = std::max(position, each.position + 1);
    note.position = position;
    note.confidential = m_nextConfidence.has_value();
    note.confidentialKind = m_nextConfidence;
    const QString draft = box();
    m_editor->settleNow();
    guarded(m_messages, [&] { note.withheldFrom = withheldOfDraft(m_tools.desk.office(), draft); }); // who was out while it was written
    Note nothing = note;
    nothing.text.clear();
    if (!m_history.write(nothing, note))
        return;
    m_editor->setSettledText({});
    m_editor->document()->clearUndoRedoStacks();
    m_add->setEnabled(false);
    setNextConfidence({});
    guarded(m_messages, [&] { clearNoteDraft(m_tools.desk.office(), draft); });
    m_list->setCurrentId(note.id.text());
    m_list->scrollToBottom();
    m_editor->setFocus();
}

void NotesPage::insertTime()
{
    SettlingText* field = m_inPlace ? m_inPlace : m_editor;
    field->insertPlainText(timeText(m_tools.desk.clock().now().time()) + u' ');
    field->setFocus();
}

bool NotesPage::editorKey(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        if (m_inPlace && m_inPlace->hasFocus())
            endEdit(true);
        else
            settleParagraph();
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_inPlace && m_inPlace->hasFocus()) {
        guarded(m_messages, [&] { clearNoteDraft(m_tools.desk.office(), boxOf(m_inPlaceId)); });
        endEdit(false);
        return true;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !m_inPlace) {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT childWanted(step);
        else
            m_kind->setCurrentIndex((m_kind->currentIndex() + step + m_kind->count()) % m_kind->count());
        return true;
    }
    return false;
}

bool NotesPage::listKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2) {
        editCurrent();
        return true;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event->key() == Qt::Key_Delete && !event->modifiers()) {
        removeCurrent();
        return true;
    }
    return false;
}

bool NotesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((watched == m_editor || watched == m_inPlace) && editorKey(key))
            return true;
        if (watched == m_list && listKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPage::setNarrow(bool narrow)
{
    if (narrow != std::exchange(m_narrow, narrow))
        refreshTexts();
}

void NotesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void NotesPage::fillKinds()
{
    const int chosen = std::max(0, m_kind->currentIndex());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const NoteKind kind : noteKinds())
        m_kind->addItem(nameOf(kind, screenLanguage()));
    m_kind->setCurrentIndex(chosen);
}

void NotesPage::refreshTexts()
{
    fillKinds();
    fillMenus();
    m_kind->setAccessibleName(tr("Kind of paragraph"));
    m_kind->setToolTip(tr("Ctrl+Up and Ctrl+Down while writing"));
    m_time->setText(m_narrow ? QString() : tr("Time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setToolTip(tr("Put in the time (Ctrl+;)"));
    m_accents->setAccessibleName(tr("Letters with accents"));
    m_accents->setToolTip(tr("Letters with accents"));
    m_editor->setAccessibleName(tr("Next paragraph"));
    m_editor->setPlaceholderText(tr("Write here: a summary, not every word"));
    m_hint->setText(tr("Enter settles it. @ a person, # a child, // a phrase. Ctrl+Shift+Up and Down: whom it is about."));
    m_add->setText(tr("Settle"));
    m_list->setAccessibleName(tr("Paragraphs"));
    m_list->setAccessibleDescription(tr("F2 changes the words, 1 to 9 and 0 the kind, plus and minus whom it is about, Alt+Up and Down the order, Delete takes it out."));
    if (!m_state)
        return;
    const int child = m_child ? m_state->indexOf(*m_child) : -1;
    m_about->setText(child < 0 ? tr("about everybody") : tr("about %1").arg(livewords::child(*m_state, child)));
    const std::vector<AgendaItem>& agenda = agendaOf(m_state->open);
    const auto item = std::find_if(agenda.begin(), agenda.end(), [this](const AgendaItem& each) { return m_item && each.key == *m_item; });
    m_where->setText(item == agenda.end() ? tr("No item has been taken up yet")
                                          : tr("%1  %2").arg(item - agenda.begin() + 1).arg(item->title.in(screenLanguage())));
    m_empty->setText(m_state->takesNotes() ? tr("Nothing is written under this item yet.") : tr("Nothing was written under this item."));
    m_empty->setVisible(m_model->rows() == 0);
}

} // namespace cadair::ui

#include "moc_notespage.cpp"
