#include "core/workflow/scaling.h"

#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/store/scalestore.h"
#include "core/workflow/meeting.h"
#include "core/workflow/steps.h"

#include <algorithm>
#include <functional>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Changes the scale of a meeting that goes on; `change` answers why not, or nothing.
StepResult changeScale(const Office& office, const ConferenceId& id, const std::function<std::optional<StepResult>(Scale&)>& change)
{
    const auto file = ConferenceStore(office.casebook).caseFile(id);
    if (!file || file->conference.state != ConferenceState::InSession)
        return refused(ReasonCode::WrongState, file ? QStringList{wordOf(file->conference.state)} : QStringList{});
    ScaleStore store(office.casebook);
    Scale scale = store.scale(id);
    if (auto refusal = change(scale))
        return *std::move(refusal);
    store.save(id, scale);
    return done();
}

ScaleStatement* statementAt(Scale& scale, int statement)
{
    const bool there = statement >= 0 && static_cast<size_t>(statement) < scale.statements.size();
    return there ? &scale.statements[static_cast<size_t>(statement)] : nullptr;
}

} // namespace

Scale scaleOf(const Office& office, const ConferenceId& conference)
{
    return ScaleStore(office.casebook).scale(conference);
}

StepResult turnScale(const Office& office, const ConferenceId& conference, bool on)
{
    return changeScale(office, conference, [&](Scale& scale) -> std::optional<StepResult> {
        scale.on = on;
        return std::nullopt;
    });
}

StepResult saveScaleStatement(const Office& office, const ConferenceId& conference, int statement, const QString& text)
{
    return changeScale(office, conference, [&](Scale& scale) -> std::optional<StepResult> {
        const QString words = text.trimmed();
        const int count = static_cast<int>(scale.statements.size());
        if (statement < 0 || statement > count || statement >= mostScaleStatements)
            return refused(ReasonCode::WrongState, {u"scale-full"_s});
        if (statement == count) {
            if (!words.isEmpty())
                scale.statements.push_back({.text = words});
            return std::nullopt;
        }
        ScaleStatement& each = scale.statements[static_cast<size_t>(statement)];
        if (!words.isEmpty())
            each.text = words;
        else if (each.marks.empty())
            scale.statements.erase(scale.statements.begin() + statement);
        else
            return refused(ReasonCode::WrongState, {u"scale-marked"_s});
        return std::nullopt;
    });
}

StepResult markScale(const Office& office, const ConferenceId& conference, int statement, const ParticipantId& who,
                     std::optional<int> mark, const QString& reason)
{
    const auto participant = ConferenceStore(office.casebook).participant(who);
    if (!participant)
        return refused(ReasonCode::NotAtThisConference);
    return changeScale(office, conference, [&](Scale& scale) -> std::optional<StepResult> {
        ScaleStatement* each = statementAt(scale, statement);
        if (!each || (mark && (*mark < 0 || *mark > 10)))
            return refused(ReasonCode::WrongState, {u"no-such-mark"_s});
        const auto found = std::find_if(each->marks.begin(), each->marks.end(), [&](const ScaleMark& one) { return one.who == who; });
        if (!mark && found != each->marks.end())
            each->marks.erase(found);
        else if (mark && found != each->marks.end())
            *found = {who, *mark, reason.trimmed()};
        else if (mark)
            each->marks.push_back({who, *mark, reason.trimmed()});
        return std::nullopt;
    });
}

StepResult revealScale(const Office& office, const ConferenceId& conference, int statement)
{
    return changeScale(office, conference, [&](Scale& scale) -> std::optional<StepResult> {
        ScaleStatement* each = statementAt(scale, statement);
        if (!each || each->marks.empty())
            return refused(ReasonCode::NothingRecorded);
        each->revealed = true;
        return std::nullopt;
    });
}

StepResult recordScale(const Office& office, const ConferenceId& conference, const AgendaKey& item, const QString& words)
{
    Transaction transaction(office.casebook);
    const StepResult taken = changeScale(office, conference, [&](Scale& scale) -> std::optional<StepResult> {
        const bool shown = std::any_of(scale.statements.begin(), scale.statements.end(), [](const ScaleStatement& each) { return each.revealed; });
        if (!shown || words.trimmed().isEmpty())
            return refused(ReasonCode::NothingRecorded);
        scale.inRecord = true;
        return std::nullopt;
    });
    if (!taken.done)
        return taken;
    Note note{.id = NoteId::fresh(), .conference = conference, .agenda = item, .kind = NoteKind::Analysis, .text = words.trimmed()};
    for (const Note& each : RecordStore(office.casebook).record(conference).notes)
        if (each.agenda == item)
            note.position = std::max(note.position, each.position + 1);
    if (!saveNote(office, note))
        return refused(ReasonCode::WrongState);
    transaction.commit();
    return taken;
}

DisplayChoice displayChoiceOf(const Office& office, const ConferenceId& conference)
{
    return ScaleStore(office.casebook).displayChoice(conference).value_or(DisplayChoice{});
}

StepResult saveDisplayChoice(const Office& office, const ConferenceId& conference, const DisplayChoice& choice)
{
    if (choice.breakMinutes < 1 || choice.breakMinutes > 60)
        return refused(ReasonCode::WrongState, {u"break-minutes"_s});
    ScaleStore(office.casebook).save(conference, choice);
    return done();
}

} // namespace cadair
