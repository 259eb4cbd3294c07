#include "ui/conference/after/afterpart.h"

#include "core/wording/reasons.h"
#include "core/workflow/convening.h"
#include "core/workflow/minuting.h"
#include "core/workflow/progress.h"
#include "ui/conference/after/recordpane.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/lettercard.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

AfterPart::Primary AfterPart::primaryNow() const
{
    using enum ConferenceState;
    if (!m_state || !m_state->isOver())
        return Primary::None;
    const ConferenceState where = m_state->where();
    if (shown() == FinishKind::Letters) {
        if (m_letters->readyCount() > 0)
            return Primary::IssueLetters;
        return where == Concluded ? Primary::LettersDone : Primary::None;
    }
    if (shown() == FinishKind::Plan && m_plans->readyCount() > 0)
        return Primary::IssuePlans;
    if (shown() == FinishKind::Record || shown() == FinishKind::Minutes || shown() == FinishKind::Amendments) {
        if (where == DecisionsIssued && shown() != FinishKind::Amendments)
            return Primary::Approve;
        if ((where == MinutesApproved || where == Distributed) && isUnsigned(m_state->record()))
            return Primary::SignAgain;
    }
    if (shown() == FinishKind::Minutes) {
        if (where == MinutesApproved || where == Distributed)
            if (m_minutes->readyCount() > 0)
                return Primary::IssueMinutes;
        if (where == MinutesApproved)
            return Primary::MinutesDone;
    }
    return where == Distributed ? Primary::Close : Primary::None;
}

void AfterPart::press()
{
    const auto office = [this]() -> const Office& { return m_desk.office(); };
    switch (primaryNow()) {
    case Primary::None: return;
    case Primary::IssueLetters: return m_letters->issue();
    case Primary::IssuePlans: return m_plans->issue();
    case Primary::IssueMinutes: {
        m_minutes->issue();
        // the last copy: nothing is left to say, so nothing is asked
        if (m_state && m_state->where() == ConferenceState::MinutesApproved && m_minutes->readyCount() == 0
            && m_minutes->run().count(LetterState::Missing) == 0) {
            StepResult result;
            if (guarded(messages(), [&] { result = markDistributed(office(), m_state->id()); }) && result.done)
                Q_EMIT changed();
        }
        return;
    }
    case Primary::LettersDone:
        step(tr("The letters are done"), tr("Go on with this reason"), [&](const QString& reason) { return markDecisionsIssued(office(), m_state->id(), reason); });
        return;
    case Primary::MinutesDone:
        step(tr("The minutes are done"), tr("Go on with this reason"), [&](const QString& reason) { return markDistributed(office(), m_state->id(), reason); });
        return;
    case Primary::Approve: return approve();
    case Primary::SignAgain: {
        Question question;
        question.title = tr("Does the chair sign the next version?");
        question.text = tr("It says what changed since the version before, and goes to everybody who had that one.");
        question.verbs = {tr("Not yet"), tr("The chair signs it")};
        if (m_prompts.ask(this, question) == 1)
            step(tr("Sign the next version"), tr("Go on with this reason"), [&](const QString&) { return signAmended(office(), m_state->id()); });
        return;
    }
    case Primary::Close: {
        Question question;
        question.title = tr("Close this conference?");
        question.text = tr("Letters and minutes have gone. It can always be read again; nothing more is added to it.");
        question.verbs = {tr("Not yet"), tr("Close it")};
        if (m_prompts.ask(this, question) == 1)
            step(tr("Close this conference"), tr("Go on with this reason"), [&](const QString& reason) { return closeConference(office(), m_state->id(), reason); });
        return;
    }
    }
    Q_UNREACHABLE();
}

void AfterPart::approve()
{
    m_record->settle();
    Question question;
    question.title = tr("Has the chair read the minutes?");
    question.text = tr("The record is signed with the chair’s name, the time and its digest. From then on nothing in it changes but by an amendment, and it can be issued.");
    question.verbs = {tr("Not yet"), tr("The chair approves them")};
    if (m_prompts.ask(this, question) == 1)
        step(tr("Approve the minutes"), tr("Go on with this reason"), [this](const QString& reason) { return approveMinutes(m_desk.office(), m_state->id(), reason); });
}

QString AfterPart::reasonsOf(const Verdict& verdict) const
{
    if (!m_state)
        return {};
    const Naming naming{m_state->file(), *m_state->open.procedure, m_desk.rulebook().agencies()};
    return sentences(verdict.reasons, naming, screenLanguage()).join(u'\n');
}

void AfterPart::say(const Verdict& verdict)
{
    messages().show({Tone::Attention, [this, verdict] { return reasonsOf(verdict); }, {}});
}

bool AfterPart::step(const QString& title, const QString& verb, const std::function<StepResult(const QString&)>& taken)
{
    StepResult result;
    const auto take = [&](const QString& reason) { return guarded(messages(), [&] { result = taken(reason); }); };
    if (!take({}))
        return false;
    if (!result.done && result.verdict.outcome == Outcome::NeedsDecision) {
        ReasonQuestion question;
        question.title = title;
        question.text = reasonsOf(result.verdict);
        question.placeholder = tr("Why you go on all the same");
        question.verb = verb;
        const auto reason = m_prompts.askReason(this, question);
        if (!reason || !take(*reason))
            return false;
    }
    if (!result.done) {
        say(result.verdict);
        return false;
    }
    Q_EMIT changed();
    return true;
}

void AfterPart::correct(const ChildId& child)
{
    const Decision* decision = m_state ? m_state->record().decisionFor(child) : nullptr;
    const Subject* subject = m_state ? m_state->file().subject(child) : nullptr;
    if (!decision || !subject)
        return;
    const QString called = callName(subject->child, screenLanguage());
    DecisionInput input{.child = child, .outcome = decision->outcome, .categories = decision->categories, .categoryReason = decision->categoryReason,
                        .reasons = decision->reasons, .reachedBy = decision->reachedBy};
    ReasonQuestion words;
    //: %1: a child
    words.title = tr("The reasons for %1, put right").arg(called);
    words.text = tr("The old words stay beside the new ones, with who changed them, when and why. Letters already issued stay as they were.");
    words.verb = tr("Go on");
    words.draft = decision->reasons;
    const auto reasons = m_prompts.askReason(this, words);
    if (!reasons || *reasons == decision->reasons)
        return;
    input.reasons = *reasons;
    ReasonQuestion why;
    why.title = tr("Why are they put right?");
    why.text = tr("This stands beside the decision everywhere.");
    why.verb = tr("Record the correction");
    const auto because = m_prompts.askReason(this, why);
    if (!because)
        return;
    StepResult result;
    if (!guarded(messages(), [&] { result = correctDecision(m_desk.office(), m_state->id(), input, *because); }))
        return;
    if (result.done)
        Q_EMIT changed();
    else
        say(result.verdict);
}

void AfterPart::mend(const ParticipantId& who)
{
    LettersPane* pane = lettersShown();
    const LetterRow* row = pane->run().find(who.text());
    if (!row || !row->document || row->document->missing.empty())
        return;
    const MissingField missing = row->document->missing.front();
    if (missing.field == "address"_L1)
        return enterAddress(who);
    if (missing.field == "safety"_L1 || missing.field == "unsafe"_L1)
        return pane->letter().safetyWanted();
    if (missing.field == "reasons"_L1 && missing.child)
        return correct(*missing.child);
    show(FinishKind::Decisions);
}

void AfterPart::enterAddress(const ParticipantId& who)
{
    const Participant* person = m_state ? m_state->file().participant(who) : nullptr;
    if (!person)
        return;
    ReasonQuestion question;
    //: %1: a person
    question.title = tr("Where does %1’s letter go?").arg(person->name);
    question.text = tr("The address as it stands on the envelope, line by line. It is kept for this conference.");
    question.placeholder = tr("Address");
    question.verb = tr("Keep the address");
    question.draft = person->address;
    const auto address = m_prompts.askReason(this, question);
    if (!address)
        return;
    Participant changedPerson = *person;
    changedPerson.address = *address;
    StepResult result;
    if (!guarded(messages(), [&] { result = saveParticipant(m_desk.office(), m_state->id(), changedPerson); }))
        return;
    if (result.done)
        Q_EMIT changed();
    else
        say(result.verdict);
}

std::vector<Command> AfterPart::commands() const
{
    std::vector<Command> found;
    if (!m_state || !m_state->isOver())
        return found;
    auto* part = const_cast<AfterPart*>(this);
    const auto add = [&](const QString& id, const QString& text, std::function<void()> run) {
        found.push_back({id, text, {}, Menu::Letters, std::move(run)});
    };
    add(u"after.letters"_s, tr("&Decision letters"), [part] { part->show(FinishKind::Letters); });
    if (item(FinishKind::Plan))
        add(u"after.plan"_s, tr("Outline &plans"), [part] { part->show(FinishKind::Plan); });
    add(u"after.minutes"_s, tr("&Minutes"), [part] { part->show(FinishKind::Minutes); });
    add(u"after.copies"_s, tr("&Who gets what"), [part] { part->show(FinishKind::Copies); });
    add(u"after.record"_s, tr("The r&ecord"), [part] { part->show(FinishKind::Record); });
    add(u"after.amendments"_s, tr("&Amendments"), [part] { part->show(FinishKind::Amendments); });
    add(u"after.dispatch"_s, tr("En&velopes and receipts"), [part] { part->show(FinishKind::Dispatch); });
    add(u"after.handing"_s, tr("&Told and explained"), [part] { part->show(FinishKind::Handing); });
    found.push_back({u"after.spelling"_s, tr("Check &spelling"), QKeySequence(Qt::Key_F7), Menu::Edit, [part] {
        part->show(FinishKind::Record);
        part->record().checkSpelling();
    }});
    add(u"after.complaints"_s, tr("&Complaints"), [part] { part->show(FinishKind::Complaints); });
    add(u"after.dissent"_s, tr("Di&ssent and differences"), [part] { part->show(FinishKind::Differences); });
    add(u"after.requests"_s, tr("Re&quests for the record"), [part] { part->show(FinishKind::Requests); });
    add(u"after.decisions"_s, tr("Decisions as &recorded"), [part] { part->show(FinishKind::Decisions); });
    return found;
}

} // namespace cadair::ui
