#include "tests/core/workflow/replay/stage.h"

#include "core/workflow/answering.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"
#include "core/workflow/scaling.h"
#include "tests/core/workflow/replay/plantakes.h"

#include <algorithm>
#include <stdexcept>

namespace replay {
using namespace Qt::StringLiterals;

namespace {


QTime now(const Stage& stage)
{
    return stage.office().clock.now().time();
}

template <typename Made>
StepResult resultOf(const Made& made)
{
    return {{}, bool(made)};
}

QString optional(const JsonReader& json, const char16_t* key)
{
    const auto found = json.find(key);
    return found ? found->text() : QString();
}

/// The paragraph that begins with these words.
Note noteCalled(const Stage& stage, const QString& beginning)
{
    for (const Note& note : stage.read().record.notes)
        if (note.text.startsWith(beginning))
            return note;
    throw std::runtime_error((u"no paragraph begins with "_s + beginning).toStdString());
}

Take starts(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"minute_taker", u"reason"});
    return [who = json.at(u"minute_taker").text(), reason = optional(json, u"reason")](Stage& stage) {
        return startMeeting(stage.office(), stage.conference(), stage.who(who), reason);
    };
}

Take allWhoAccepted(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused"});
    return [](Stage& stage) { return arriveAllWhoAccepted(stage.office(), stage.conference(), now(stage)); };
}

Take arrives(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who", u"mode"});
    const auto given = json.find(u"mode");
    const AttendMode mode = given ? given->word<AttendMode>() : AttendMode::Room;
    return [who = json.at(u"who").text(), mode](Stage& stage) {
        return arrive(stage.office(), stage.conference(), stage.who(who), now(stage), mode);
    };
}

/// Steps that take somebody and the time it is.
template <StepResult (*step)(const Office&, const ConferenceId&, const ParticipantId&, QTime)>
Take moves(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who"});
    return [who = json.at(u"who").text()](Stage& stage) {
        return step(stage.office(), stage.conference(), stage.who(who), now(stage));
    };
}

Take policeGoes(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who"});
    return [who = json.at(u"who").text()](Stage& stage) {
        return policeLeave(stage.office(), stage.conference(), stage.who(who), now(stage), Language::English);
    };
}

Take comesForOne(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who", u"item"});
    return [who = json.at(u"who").text(), item = json.at(u"item").key<AgendaKey>()](Stage& stage) {
        return comeForItem(stage.office(), stage.conference(), stage.who(who), item, now(stage));
    };
}

Take comesUnasked(const JsonReader& json, Script& script)
{
    json.only({u"at", u"do", u"refused", u"who", u"name", u"job", u"agency", u"capacity", u"contact"});
    Participant person{.id = ParticipantId::fresh()};
    person.name = json.at(u"name").text();
    person.job = optional(json, u"job");
    person.reply = Reply::Coming;
    if (const auto capacity = json.find(u"capacity"))
        person.capacity = capacity->word<Capacity>();
    if (const auto agency = json.find(u"agency"))
        person.agency = agency->key<AgencyKey>();
    QStringList contact;
    if (const auto children = json.find(u"contact"))
        for (const JsonReader& child : children->items())
            contact << child.text();
    script.names[json.at(u"who").text()] = person.name;
    return [person, contact](Stage& stage) {
        Participant came = person;
        came.contact = stage.childrenOf(contact);
        if (came.capacity == Capacity::Parent || came.capacity == Capacity::Carer || came.capacity == Capacity::Relative)
            for (const ScriptChild& child : stage.script().children)
                came.of.push_back(stage.child(child.id));
        return arriveUnasked(stage.office(), stage.conference(), came, now(stage));
    };
}

Take chairAgrees(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who"});
    return [who = json.at(u"who").text()](Stage& stage) {
        return acceptRemote(stage.office(), stage.conference(), stage.who(who), true);
    };
}

Take timesPutRight(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who", u"stays"});
    std::vector<Presence> stays;
    for (const JsonReader& each : json.at(u"stays").items()) {
        const QStringList parts = each.text().split(u'-');
        Presence stay{QTime::fromString(parts.front(), u"HH:mm"_s), std::nullopt};
        if (parts.size() == 2 && !parts.back().isEmpty())
            stay.to = QTime::fromString(parts.back(), u"HH:mm"_s);
        if (!stay.from.isValid() || parts.size() != 2 || (stay.to && !stay.to->isValid()))
            each.fail(u"expected a stay, as in 10:04-10:36, or 10:04- for somebody still there"_s);
        stays.push_back(stay);
    }
    return [who = json.at(u"who").text(), stays](Stage& stage) {
        return correctPresence(stage.office(), stage.conference(), stage.who(who), stays);
    };
}

Take takesUp(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"item"});
    return [item = json.at(u"item").key<AgendaKey>()](Stage& stage) { return takeUp(stage.office(), stage.conference(), item); };
}

Take breaks(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused"});
    return [](Stage& stage) { return pauseMeeting(stage.office(), stage.conference()); };
}

Take note(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"kind", u"text", u"child", u"confidential"});
    const auto confidential = json.find(u"confidential");
    const auto why = confidential ? std::optional(confidential->word<ConfidentialKind>()) : std::nullopt;
    return [kind = json.at(u"kind").word<NoteKind>(), text = json.at(u"text").text(), child = optional(json, u"child"), why](Stage& stage) {
        const OpenConference open = stage.read();
        const AgendaKey item = open.record.agenda.back().item;
        Note paragraph{.id = NoteId::fresh(), .conference = stage.conference(), .agenda = item};
        if (!child.isEmpty())
            paragraph.child = stage.child(child);
        paragraph.kind = kind;
        paragraph.text = text;
        paragraph.confidential = why.has_value();
        paragraph.confidentialKind = why;
        paragraph.position = static_cast<int>(std::count_if(open.record.notes.begin(), open.record.notes.end(),
                                                            [&](const Note& each) { return each.agenda == item; }));
        return resultOf(saveNote(stage.office(), paragraph));
    };
}

Take noteChanged(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"of", u"text", u"confidential"});
    const auto confidential = json.find(u"confidential");
    const auto why = confidential ? std::optional(confidential->word<ConfidentialKind>()) : std::nullopt;
    return [of = json.at(u"of").text(), text = optional(json, u"text"), why](Stage& stage) {
        Note paragraph = noteCalled(stage, of);
        if (!text.isEmpty())
            paragraph.text = text;
        if (why) {
            paragraph.confidential = true;
            paragraph.confidentialKind = why;
        }
        return resultOf(saveNote(stage.office(), paragraph));
    };
}

Take noteMoved(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"of", u"to_place"});
    return [of = json.at(u"of").text(), place = json.at(u"to_place").integer(1, 99)](Stage& stage) {
        return moveNote(stage.office(), noteCalled(stage, of).id, stage.conference(), place - 1);
    };
}

Take viewIs(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who", u"child", u"choice", u"reason"});
    return [who = json.at(u"who").text(), child = json.at(u"child").text(), choice = json.at(u"choice").word<ViewChoice>(),
            reason = optional(json, u"reason")](Stage& stage) {
        return recordView(stage.office(), stage.conference(), stage.child(child), stage.who(who), choice, reason);
    };
}

Take scaleOn(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused"});
    return [](Stage& stage) { return turnScale(stage.office(), stage.conference(), true); };
}

Take scaleStatement(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"statement", u"text"});
    return [number = json.at(u"statement").integer(1, 4), text = json.at(u"text").text()](Stage& stage) {
        return saveScaleStatement(stage.office(), stage.conference(), number - 1, text);
    };
}

Take slip(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"statement", u"who", u"mark", u"reason"});
    return [number = json.at(u"statement").integer(1, 4), who = json.at(u"who").text(), mark = json.at(u"mark").integer(0, 10),
            reason = optional(json, u"reason")](Stage& stage) {
        return markScale(stage.office(), stage.conference(), number - 1, stage.who(who), mark, reason);
    };
}

Take scaleShown(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"statement"});
    return [number = json.at(u"statement").integer(1, 4)](Stage& stage) {
        return revealScale(stage.office(), stage.conference(), number - 1);
    };
}

Take scaleWritten(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"item", u"words"});
    return [item = json.at(u"item").key<AgendaKey>(), words = json.at(u"words").text()](Stage& stage) {
        return recordScale(stage.office(), stage.conference(), item, words);
    };
}

Take goesOn(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"grounds", u"reason"});
    ProceedInquorate proceed{{}, json.at(u"reason").text()};
    if (const auto grounds = json.find(u"grounds"))
        for (const JsonReader& ground : grounds->items())
            proceed.grounds.push_back(ground.key<GroundKey>());
    return [proceed](Stage& stage) { return proceedInquorate(stage.office(), stage.conference(), proceed); };
}

Take decides(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"child", u"outcome", u"categories", u"category_reason", u"reasons", u"reached_by", u"correction"});
    DecisionInput input{.child = ChildId::fresh(), .outcome = json.at(u"outcome").word<OutcomeKind>()};
    if (const auto categories = json.find(u"categories"))
        for (const JsonReader& category : categories->items())
            input.categories.push_back(category.key<CategoryKey>());
    input.categoryReason = optional(json, u"category_reason");
    input.reasons = json.at(u"reasons").text();
    input.reachedBy = json.at(u"reached_by").word<ReachedBy>();
    return [child = json.at(u"child").text(), input, correction = optional(json, u"correction")](Stage& stage) {
        DecisionInput decision = input;
        decision.child = stage.child(child);
        return correction.isEmpty() ? confirmDecision(stage.office(), stage.conference(), decision)
                                    : correctDecision(stage.office(), stage.conference(), decision, correction);
    };
}

Take dissents(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who", u"child", u"reason", u"read_back"});
    return [who = json.at(u"who").text(), child = json.at(u"child").text(), reason = json.at(u"reason").text(),
            readBack = json.at(u"read_back").boolean()](Stage& stage) {
        return recordDissent(stage.office(), stage.conference(), stage.child(child), stage.who(who), reason, readBack);
    };
}

Take ticks(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"moment", u"line", u"words", u"not_applicable"});
    const QString words = optional(json, u"words");
    const auto without = json.find(u"not_applicable");
    const AnswerState state = without ? AnswerState::NotApplicable : words.isEmpty() ? AnswerState::Ticked : AnswerState::Answered;
    return [moment = json.at(u"moment").word<Moment>(), line = json.at(u"line").text(), state,
            text = without ? without->text() : words](Stage& stage) {
        return answerLine(stage.office(), stage.conference(), moment, line, state, text);
    };
}

Take dutyAnswered(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"duty", u"words"});
    return [duty = json.at(u"duty").key<DutyKey>(), words = json.at(u"words").text()](Stage& stage) {
        return answerDuty(stage.office(), stage.conference(), duty, words);
    };
}

Take closes(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"reason"});
    return [reason = optional(json, u"reason")](Stage& stage) {
        return concludeMeeting(stage.office(), stage.conference(), now(stage), reason);
    };
}

using Reading = Take (*)(const JsonReader&, Script&);

const std::map<QString, Reading>& readings()
{
    static const std::map<QString, Reading> known = [] {
        std::map<QString, Reading> all{{u"starts"_s, starts},
                                       {u"all-who-accepted-are-here"_s, allWhoAccepted},
                                       {u"arrives"_s, arrives},
                                       {u"leaves"_s, moves<leave>},
                                       {u"goes-out"_s, moves<goOut>},
                                       {u"comes-back"_s, moves<comeBack>},
                                       {u"police-leave"_s, policeGoes},
                                       {u"comes-for-one-item"_s, comesForOne},
                                       {u"comes-unasked"_s, comesUnasked},
                                       {u"chair-agrees-to-remote"_s, chairAgrees},
                                       {u"times-put-right"_s, timesPutRight},
                                       {u"takes-up"_s, takesUp},
                                       {u"break"_s, breaks},
                                       {u"note"_s, note},
                                       {u"note-changed"_s, noteChanged},
                                       {u"note-moved"_s, noteMoved},
                                       {u"view"_s, viewIs},
                                       {u"scale-on"_s, scaleOn},
                                       {u"scale-statement"_s, scaleStatement},
                                       {u"slip"_s, slip},
                                       {u"scale-shown"_s, scaleShown},
                                       {u"scale-written-down"_s, scaleWritten},
                                       {u"goes-on-without-quorum"_s, goesOn},
                                       {u"decides"_s, decides},
                                       {u"dissents"_s, dissents},
                                       {u"ticks"_s, ticks},
                                       {u"answers-duty"_s, dutyAnswered},
                                       {u"closes"_s, closes}};
        all.merge(planReadings());
        return all;
    }();
    return known;
}

} // namespace

Take readTake(const JsonReader& json, Script& script)
{
    const JsonReader word = json.at(u"do");
    QStringList known;
    for (const auto& [each, reading] : readings())
        known << each;
    const auto reading = readings().find(word.oneOf(known));
    return reading == readings().end() ? Take() : reading->second(json, script);
}

} // namespace replay
