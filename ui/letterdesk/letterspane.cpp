#include "ui/letterdesk/letterspane.h"

#include "core/wording/keynames.h"
#include "core/workflow/convening.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/lettercard.h"
#include "ui/print/documentpreview.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LettersPane::LettersPane(DocumentKey document, Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : QWidget(parent), m_document(std::move(document)), m_desk(desk), m_prompts(prompts), m_messages(messages),
      m_recipients(new Card(this)), m_kindsRow(new QWidget(m_recipients)), m_kinds(new QComboBox(m_kindsRow)), m_list(new CardTable(this)), m_model(new RecipientsModel(m_list)), m_page(new Card(this)),
      m_pageWords(new TextLabel(this, TextSize::Small, Tone::Muted)), m_previous(makeButton(this, ButtonLook::Quiet, u"chevron-left"_s)),
      m_next(makeButton(this, ButtonLook::Quiet, u"chevron-right"_s)), m_preview(new DocumentPreview(this)), m_waits(new EmptyState(this, u"envelope"_s)),
      m_letter(new LetterCard(this)), m_save(actions.addSecondary(u"file-earmark-pdf"_s)), m_print(actions.addSecondary(u"printer"_s)),
      m_waysRow(new QWidget(m_recipients)), m_drafts(makeButton(this, ButtonLook::Plain, u"envelope"_s)), m_calendar(makeButton(this, ButtonLook::Plain, u"calendar3"_s)),
      m_forms(makeButton(this, ButtonLook::Plain, u"file-earmark-text"_s)), m_pdfs(new PdfRun(this))
{
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_recipients);
    all->addWidget(m_page, 1);
    all->addWidget(m_letter);
    scaleWidth(m_recipients, 280);
    scaleWidth(m_letter, 256);
    const auto padded = [this](QWidget* row, std::initializer_list<QWidget*> widgets) {
        auto* inside = new QVBoxLayout(row);
        scaleLayout(inside, {12, 8, 12, 8}, 6);
        for (QWidget* each : widgets)
            inside->addWidget(each);
        m_recipients->body()->addWidget(row);
    };
    padded(m_kindsRow, {m_kinds});
    m_recipients->body()->addWidget(m_list, 1);
    padded(m_waysRow, {m_drafts, m_calendar, m_forms});
    connect(m_kinds, &QComboBox::activated, this, [this](int index) { showKind(m_offered.at(static_cast<size_t>(index))); });
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Fixed, 52}, {ColumnWidth::Kind::Stretch, 100}, {ColumnWidth::Kind::Contents, 40}});
    m_list->setRows(m_model);
    m_page->addHeaderWidget(m_pageWords);
    m_page->addHeaderWidget(m_previous);
    m_page->addHeaderWidget(m_next);
    m_page->body()->addWidget(m_preview, 1);
    m_page->body()->addWidget(m_waits, 1);
    m_pageWords->setWordWrap(false);
    m_save->hide();
    m_print->hide();
    connect(m_list, &CardTable::currentChanged, this, &LettersPane::showCurrent);
    connect(m_list, &CardTable::spacePressed, this, &LettersPane::toggle);
    connect(m_list, &CardTable::rowActivated, this, [this] {
        if (current() && current()->state == LetterState::Missing)
            Q_EMIT mendWanted(current()->person.id);
        else
            m_preview->setFocus();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_preview, &DocumentPreview::pageShown, this, &LettersPane::refreshTexts);
    connect(m_letter, &LetterCard::languageWanted, this, &LettersPane::chooseLanguage);
    connect(m_letter, &LetterCard::laterWanted, this, &LettersPane::chooseLater);
    connect(m_letter, &LetterCard::safetyWanted, this, &LettersPane::askSafety);
    connect(m_letter, &LetterCard::sizeWanted, this, [this](int points) {
        if (current()) {
            m_choices.pointSizes[current()->person.id] = points;
            recompose();
        }
    });
    connect(m_letter, &LetterCard::mendWanted, this, [this] {
        if (current())
            Q_EMIT mendWanted(current()->person.id);
    });
    connect(m_letter, &LetterCard::chairSaid, this, [this](bool yes) {
        if (!current())
            return;
        const ParticipantId id = current()->person.id;
        if (yes)
            m_choices.chairSays.insert(id);
        else
            m_choices.chairSays.erase(id);
        recompose();
    });
    connect(m_save, &QPushButton::clicked, this, &LettersPane::savePdfs);
    connect(m_print, &QPushButton::clicked, this, &LettersPane::print);
    tellOfRun(*m_pdfs, m_messages);
    connect(m_drafts, &QPushButton::clicked, this, &LettersPane::makeDrafts);
    connect(m_calendar, &QPushButton::clicked, this, &LettersPane::saveCalendarEntry);
    connect(m_forms, &QPushButton::clicked, this, &LettersPane::saveAs);
    refreshTexts();
}

void LettersPane::showConference(const OpenConference& open)
{
    if (m_open && m_open->file.conference.id != open.file.conference.id)
        m_choices = {};
    m_open = open;
    recompose();
}

void LettersPane::offer(std::vector<DocumentKey> kinds)
{
    m_offered = std::move(kinds);
    refreshTexts();
}

void LettersPane::showKind(const DocumentKey& document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_choices = {};
    recompose();
    refreshTexts();
}

void LettersPane::tickOnly(const std::set<ParticipantId>& people)
{
    m_choices.leftOut.clear();
    QString first;
    for (const LetterRow& row : run().rows) {
        if (!people.contains(row.person.id))
            m_choices.leftOut.insert(row.person.id);
        else if (first.isEmpty())
            first = row.person.id.text();
    }
    recompose();
    if (!first.isEmpty())
        m_list->setCurrentId(first);
}

void LettersPane::clear()
{
    m_pdfs->stop();
    m_open.reset();
    m_choices = {};
    m_model->setRun({.document = m_document, .rows = {}}, {});
    m_shown.reset();
    m_preview->setDocument(std::nullopt);
    m_letter->showRow(nullptr, nullptr, nullptr);
}

void LettersPane::recompose()
{
    if (!m_open || !m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        LetterRun run = letterRun(m_desk.office(), *m_open, m_document, m_choices);
        std::map<ParticipantId, QString> places;
        for (const LetterRow& row : run.rows)
            places.emplace(row.person.id, placeOf(row.person, m_desk.rulebook().agencies()));
        m_model->setRun(std::move(run), std::move(places));
    });
    if (m_list->currentId().isEmpty() && m_model->rows() > 0) { // something to read first, where there is any
        const auto& rows = run().rows;
        const auto shown = std::find_if(rows.begin(), rows.end(), [](const LetterRow& row) { return row.isShown(); });
        m_list->setCurrentId(shown == rows.end() ? m_model->rowId(0) : shown->person.id.text());
    }
    showCurrent();
    Q_EMIT readyChanged();
}

const LetterRow* LettersPane::current() const
{
    return run().find(m_list->currentId());
}

void LettersPane::showCurrent()
{
    const LetterRow* row = current();
    const std::optional<ComposedDocument> wanted = row ? row->document : std::nullopt;
    if (wanted != m_shown) { // laying it out anew would lose the page looked at
        m_shown = wanted;
        if (isVisible())
            m_preview->setDocument(m_shown);
    }
    const bool open = m_open && m_desk.isOpen();
    m_letter->showRow(row, open ? &*m_open : nullptr, open ? &m_desk.office() : nullptr);
    refreshTexts();
}

void LettersPane::turn(int by)
{
    const int row = m_model->rowOf(m_list->currentId()) + by;
    if (row >= 0 && row < m_model->rows())
        m_list->setCurrentId(m_model->rowId(row));
}

void LettersPane::toggle(const QString& id)
{
    const LetterRow* row = run().find(id);
    if (!row)
        return;
    const ParticipantId who = row->person.id;
    switch (row->state) {
    case LetterState::Ready: m_choices.leftOut.insert(who); break;
    case LetterState::LeftOut: m_choices.leftOut.erase(who); break;
    case LetterState::WaitsForChair: m_choices.chairSays.insert(who); break;
    case LetterState::Missing:
    case LetterState::Issued: return;
    }
    recompose();
}

void LettersPane::chooseLanguage(const QString& tag)
{
    const LetterRow* row = current();
    if (!row || !m_open)
        return;
    Participant person = row->person;
    const bool both = tag == u"both"_s;
    const bool wasBoth = row->both;
    if (!both)
        person.languages.papers = tag;
    if (guarded(m_messages, [&] {
            if (both != wasBoth)
                setBothLanguages(m_desk.office(), m_open->file.conference.id, person.id, both);
            if (!both)
                saveParticipant(m_desk.office(), m_open->file.conference.id, person);
        }))
        Q_EMIT changed();
}

QString LettersPane::leftOutWords() const
{
    QStringList waiting;
    for (const LetterRow& row : run().rows) {
        if (row.state == LetterState::Missing)
            waiting << tr("%1’s waits: something is missing").arg(row.person.name);
        else if (row.state == LetterState::WaitsForChair)
            waiting << tr("%1’s waits for the chair").arg(row.person.name);
    }
    if (waiting.size() <= 1)
        return waiting.value(0);
    return tr("%n letter(s) wait", nullptr, static_cast<int>(waiting.size()));
}

QList<QWidget*> LettersPane::panes() const
{
    return {m_list, m_page, m_letter};
}

void LettersPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        recompose(); // who somebody is, in the other language
        refreshTexts();
    }
}

void LettersPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_save->show();
    m_print->show();
    m_preview->setDocument(m_shown);
    refreshTexts();
}

void LettersPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_save->hide();
    m_print->hide();
}

QString LettersPane::titleWords() const
{
    const int row = m_model->rowOf(m_list->currentId());
    const bool letters = m_document != documents::minutes();
    if (row < 0)
        return letters ? tr("No letter") : tr("No copy");
    return (letters ? tr("Letter %1 of %2") : tr("Copy %1 of %2")).arg(row + 1).arg(m_model->rows());
}

void LettersPane::refreshTexts()
{
    refreshKinds();
    m_recipients->setTitle(tr("Recipients"));
    m_recipients->setSide(m_model->rows() > 0 ? QString::number(m_model->rows()) : QString());
    m_list->setAccessibleName(tr("Recipients"));
    m_list->setAccessibleDescription(tr("Space: leave this letter out, or take it in. Enter: read it, or enter what is missing."));
    m_page->setTitle(titleWords());
    m_page->setSide({});
    const int pages = m_preview->pageCount();
    m_pageWords->setText(pages > 0 && m_shown ? tr("page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages) : QString());
    m_previous->setToolTip(tr("Previous letter"));
    m_previous->setAccessibleName(tr("Previous letter"));
    m_next->setToolTip(tr("Next letter"));
    m_next->setAccessibleName(tr("Next letter"));
    const int row = m_model->rowOf(m_list->currentId());
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_model->rows());
    m_preview->setVisible(m_shown.has_value());
    m_waits->setVisible(!m_shown);
    m_waits->setSentence(m_model->rows() == 0 ? tr("There is nobody to write to yet.")
                                              : tr("Nothing goes to this person until the chair has said so."));
    const bool issued = run().count(LetterState::Issued) > 0;
    const bool any = issued || readyCount() > 0;
    m_save->setText(issued || !any ? tr("Save PDFs…") : tr("Save drafts as PDF…"));
    m_print->setText(issued || !any ? tr("Print…") : tr("Print drafts…"));
    m_save->setEnabled(any);
    m_print->setEnabled(any);
    m_drafts->setText(tr("Make e-mail drafts…"));
    m_drafts->setToolTip(tr("Of letters that have been issued, for those with an e-mail address"));
    m_drafts->setEnabled(issued);
    m_drafts->setVisible(m_document != documents::minutes());
    m_forms->setText(tr("Save as…"));
    m_forms->setToolTip(tr("As PDF, for a word processor, or as a web page: for screen readers and larger type"));
    m_forms->setEnabled(any);
    m_calendar->setText(tr("Calendar entry…"));
    m_calendar->setToolTip(tr("The day and the hour for other people’s calendars, without a name"));
    m_calendar->setVisible(!m_offered.empty() && !documents::isPlan(m_document));
    m_calendar->setEnabled(m_open && m_open->file.conference.date && m_open->file.conference.plannedStart
                           && m_open->file.conference.state != ConferenceState::Postponed);
}

void LettersPane::refreshKinds()
{
    m_kindsRow->setVisible(m_offered.size() > 1);
    m_kinds->setAccessibleName(tr("Kind of letter"));
    while (m_kinds->count() < static_cast<int>(m_offered.size()))
        m_kinds->addItem(QString());
    for (size_t i = 0; i < m_offered.size(); ++i) {
        m_kinds->setItemText(static_cast<int>(i), nameOfDocument(m_offered[i], screenLanguage()));
        if (m_offered[i] == m_document)
            m_kinds->setCurrentIndex(static_cast<int>(i));
    }
}

} // namespace cadair::ui

#include "moc_letterspane.cpp"
