#include "ui/writing/notewriting.h"

#include "core/base/folding.h"
#include "ui/writing/offerlist.h"
#include "ui/writing/speller.h"
#include "ui/writing/spellingmarks.h"
#include "ui/writing/writtenwords.h"
#include "ui/widgets/settlingtext.h"

#include <QKeyEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSuggested = 8; // with keeping the word: nine
} // namespace

NoteWriting::NoteWriting(SettlingText* field, NoteOffers offers)
    : QObject(field), m_field(field), m_offers(std::move(offers)), m_marks(new SpellingMarks(field))
{
    field->installEventFilter(this);
    connect(field->document(), &QTextDocument::contentsChange, this, &NoteWriting::typed);
    connect(field, &QPlainTextEdit::cursorPositionChanged, this, &NoteWriting::refresh, Qt::QueuedConnection);
}

NoteWriting::~NoteWriting()
{
    delete m_list;
}

void NoteWriting::setSpeller(const Speller* speller)
{
    m_speller = speller;
    m_marks->setSpeller(speller);
}

bool NoteWriting::isOffering() const
{
    return m_offering != Offering::Nothing;
}

QStringList NoteWriting::offered() const
{
    return isOffering() && m_list ? m_list->offers() : QStringList();
}

/// A sign that is typed where a word could begin opens the offers; an e-mail or a web address does not.
void NoteWriting::typed(int position, int removed, int added)
{
    if (added != 1 || removed != 0 || m_offering != Offering::Nothing || m_field->window()->focusWidget() != m_field)
        return;
    const QString text = m_field->toPlainText();
    const auto beginsHere = [&text](int at) { return at == 0 || text[at - 1].isSpace() || u"(“\"'‘"_s.contains(text[at - 1]); };
    if (position >= text.size())
        return;
    const QChar sign = text[position];
    if (sign == u'@' && beginsHere(position))
        m_offering = Offering::People;
    else if (sign == u'#' && beginsHere(position))
        m_offering = Offering::Children;
    else if (sign == u'/' && position > 0 && text[position - 1] == u'/' && beginsHere(position - 1))
        m_offering = Offering::Phrases;
    else
        return;
    m_signs = m_offering == Offering::Phrases ? 2 : 1;
    m_start = position + 1 - m_signs;
}

QStringList NoteWriting::all() const
{
    switch (m_offering) {
    case Offering::People: return m_offers.people();
    case Offering::Children: return m_offers.children();
    case Offering::Phrases: return m_offers.phrases();
    case Offering::Spelling:
    case Offering::Nothing: return {};
    }
    Q_UNREACHABLE();
}

/// What is typed after the sign narrows the offers; when nothing fits any more, what was typed is what was meant.
void NoteWriting::refresh()
{
    if (m_offering == Offering::Nothing)
        return;
    const QTextCursor caret = m_field->textCursor();
    if (m_offering == Offering::Spelling) {
        if (!caret.hasSelection() || caret.selectionStart() != m_start)
            stop();
        return;
    }
    const int from = m_start + m_signs;
    if (caret.position() < from)
        return stop();
    const QString query = m_field->toPlainText().mid(from, caret.position() - from);
    QStringList fitting;
    if (!query.contains(u'\n') && !query.startsWith(u' '))
        for (const QString& each : all())
            if (matchesWords(each, query))
                fitting << each;
    if (fitting.isEmpty())
        return stop();
    offer(fitting, false);
}

void NoteWriting::offer(const QStringList& offers, bool numbered)
{
    if (!m_list) {
        m_list = new OfferList(m_field->window());
        connect(m_list, &OfferList::chosen, this, &NoteWriting::take);
    }
    const bool spelling = m_offering == Offering::Spelling;
    m_list->setAccessibleName(spelling ? tr("What may be meant") : tr("What can be put in"));
    const QRect caret = m_field->cursorRect();
    m_list->showOffers(offers, numbered, QRect(m_field->viewport()->mapTo(m_field->window(), caret.topLeft()), caret.size()));
}

void NoteWriting::take(int row)
{
    if (m_offering == Offering::Spelling)
        return takeSpelling(row);
    const QString text = m_list->offer(row);
    QTextCursor caret = m_field->textCursor();
    const int end = caret.position();
    caret.setPosition(m_start);
    caret.setPosition(end, QTextCursor::KeepAnchor);
    stop();
    caret.insertText(text);
    const int gap = static_cast<int>(text.indexOf(u'…'));
    if (gap >= 0) { // the writer goes on where the phrase leaves off
        caret.setPosition(m_start + gap);
        caret.setPosition(m_start + gap + 1, QTextCursor::KeepAnchor);
    }
    m_field->setTextCursor(caret);
}

void NoteWriting::takeSpelling(int row)
{
    QTextCursor word = m_field->textCursor();
    const QString before = word.selectedText();
    const QString text = m_list->offer(row);
    const bool keeps = row >= m_suggested;
    stop();
    if (keeps && m_offers.learn)
        m_offers.learn(before);
    if (!keeps)
        word.insertText(text);
    word.setPosition(word.selectionEnd());
    m_field->setTextCursor(word);
    if (!goToUnknown())
        Q_EMIT spellingDone();
}

void NoteWriting::stop()
{
    m_offering = Offering::Nothing;
    if (m_list)
        m_list->hide();
}

bool NoteWriting::goToUnknown()
{
    stop();
    if (!m_speller || !m_speller->hasDictionary())
        return false;
    const QString text = m_field->toPlainText();
    const int from = m_field->textCursor().selectionEnd();
    for (const WrittenWord& word : wordsIn(text)) {
        const QString written = text.mid(word.start, word.length);
        if (word.start < from || m_speller->isWord(written))
            continue;
        QTextCursor at = m_field->textCursor();
        at.setPosition(word.start);
        at.setPosition(word.start + word.length, QTextCursor::KeepAnchor);
        m_field->setTextCursor(at);
        m_field->setFocus();
        QStringList offers = m_speller->suggestions(written, mostSuggested);
        m_suggested = static_cast<int>(offers.size());
        offers << tr("Keep “%1”: it is a word").arg(written);
        m_offering = Offering::Spelling;
        m_start = word.start;
        offer(offers, true);
        return true;
    }
    return false;
}

bool NoteWriting::offeringKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->move(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take(m_list->current());
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    default:
        break;
    }
    const int digit = event->key() - Qt::Key_0;
    if (m_offering == Offering::Spelling && digit >= 1 && digit <= m_list->offers().size()) {
        take(digit - 1);
        return true;
    }
    return false;
}

bool NoteWriting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        stop();
    if (event->type() == QEvent::KeyPress && m_offering != Offering::Nothing) {
        if (m_offering != Offering::Spelling)
            refresh(); // a fast writer is ahead of the queue
        if (m_offering != Offering::Nothing && m_list && offeringKey(static_cast<QKeyEvent*>(event)))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cadair::ui

#include "moc_notewriting.cpp"
