#include "ui/letterdesk/letterspane.h"

#include "core/wording/askings.h"
#include "core/wording/safety.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

// How a letter reaches its reader: safely, and in which of its languages first.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void LettersPane::askSafety()
{
    const LetterRow* row = current();
    if (!row || !m_open || !m_desk.isOpen())
        return;
    const ParticipantId who = row->person.id;
    std::vector<SendingWay> ways;
    if (!guarded(m_messages, [&] { ways = safeWays(m_desk.office(), row->person); }))
        return;
    Question question;
    //: %1: a person
    question.title = tr("Is it safe to send this to %1?").arg(row->person.name);
    question.text = tr("Think of domestic abuse, of who opens the post, and of addresses that are withheld. The answer is for this person and this document alone. It chooses how the envelope goes.");
    question.verbs = {tr("It is not safe")};
    for (const SendingWay way : ways)
        //: %1: how papers are sent
        question.verbs << tr("Safe: %1").arg(nameOf(way, screenLanguage()));
    question.quietPrimary = true;
    const auto answer = m_prompts.ask(this, question);
    if (!answer)
        return;
    const std::optional<SendingWay> way = *answer > 0 ? std::optional(ways.at(static_cast<size_t>(*answer - 1))) : std::nullopt;
    if (guarded(m_messages, [&] { answerSafety(m_desk.office(), m_open->file.conference.id, who, m_document, way); }))
        Q_EMIT changed();
}

void LettersPane::chooseLater()
{
    const LetterRow* row = current();
    if (!row || !m_open || !m_desk.isOpen())
        return;
    const ParticipantId who = row->person.id;
    const auto keep = [&](Language later, std::optional<QDate> by) {
        if (guarded(m_messages, [&] { oweVersion(m_desk.office(), m_open->file.conference.id, who, m_document, later, by); }))
            Q_EMIT changed();
    };
    if (row->later)
        return keep(row->later->language, std::nullopt);
    Question which;
    which.title = tr("Which version is ready?");
    which.text = tr("It goes now. The other follows by a day of its own, and stands under To finish and on Today until it is issued.");
    which.verbs = {tr("Both: they go together"), tr("The English is ready"), tr("The Welsh is ready")};
    which.quietPrimary = true;
    const auto ready = m_prompts.ask(this, which);
    if (!ready || *ready == 0)
        return;
    const QDate today = m_desk.clock().today();
    ReasonQuestion day;
    day.title = *ready == 1 ? tr("By which day does the Welsh follow?") : tr("By which day does the English follow?");
    day.text = tr("Nobody else’s letter waits for it.");
    day.placeholder = tr("A day");
    day.verb = tr("Keep this day");
    day.draft = longDate(proposedVersionDay(*m_open, today), screenLanguage());
    const auto typed = m_prompts.askReason(this, day);
    if (!typed)
        return;
    const TypedDate by = readDate(*typed, today);
    if (by.kind != TypedDate::Kind::Understood || by.date < today) {
        m_messages.show({Tone::Attention, [] { return tr("That is no day from today on. Both versions still go together; type a day such as 8 December."); }, {}});
        return;
    }
    keep(*ready == 1 ? Language::Welsh : Language::English, by.date);
}

} // namespace cadair::ui
