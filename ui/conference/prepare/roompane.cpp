#include "ui/conference/prepare/roompane.h"

#include "core/rules/excluding.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/namesofpreparing.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/chairform.h"
#include "ui/conference/prepare/recordingform.h"
#include "ui/conference/prepare/roomforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// Comes into the room from outside it, and for some of the meeting at least.
bool isSeated(const Participant& person)
{
    return person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker && !keptOutBeforehand(person)
           && !(person.capacity == Capacity::Child && person.reply != Reply::Coming);
}

QString firstLine(const QString& words)
{
    return words.section(u'\n', 0, 0);
}

} // namespace

QStringList seatWarnings(const PrepareState& state, const Participant& person)
{
    QStringList warnings;
    const auto about = [&](const Apart& pair) {
        const bool first = pair.one == person.id;
        if (!first && pair.other != person.id)
            return;
        if (const Participant* other = state.file().participant(first ? pair.other : pair.one)) //: %1: somebody's name
            warnings << QCoreApplication::translate("cadair::ui::Prepare", "Must not meet %1.").arg(other->name);
    };
    for (const Apart& pair : state.open.record.dossier.arrangements.apart)
        about(pair);
    for (const Apart& pair : proposedApart(state.file(), state.open.record.dossier))
        about(pair);
    if (keptOutBeforehand(person))
        warnings << QCoreApplication::translate("cadair::ui::Prepare", "Kept out of the whole conference.");
    else if (person.exclusion && person.exclusion->from) //: %1: from when to when
        warnings << QCoreApplication::translate("cadair::ui::Prepare", "Kept out: %1.")
                        .arg(timeRange(*person.exclusion->from, person.exclusion->to.value_or(QTime())));
    else if (person.exclusion)
        warnings << QCoreApplication::translate("cadair::ui::Prepare", "Kept out of a part.");
    return warnings;
}

RoomPane::RoomPane(const PrepareTools& tools, QWidget* parent)
    : RowsPane(tools, parent)
{
    finish();
}

std::vector<QString> RoomPane::rowIds() const
{
    std::vector<QString> ids{u"room"_s, u"safety"_s, u"chair"_s, u"section:apart"_s};
    const auto number = [&](const QString& kind, size_t count) {
        for (size_t i = 0; i < count; ++i)
            ids.push_back(kind + u':' + QString::number(i));
    };
    number(u"pair"_s, dossier().arrangements.apart.size());
    const size_t proposed = proposedApart(state()->file(), dossier()).size();
    number(u"proposed"_s, proposed);
    if (dossier().arrangements.apart.empty() && proposed == 0)
        ids.push_back(u"nopair"_s);
    ids.push_back(u"section:seats"_s);
    for (const Participant& person : state()->file().participants)
        if (isSeated(person))
            ids.push_back(u"seat:"_s + person.id.text());
    ids.push_back(u"section:recording"_s);
    number(u"recording"_s, dossier().recordings.size());
    if (dossier().recordings.empty())
        ids.push_back(u"norecording"_s);
    return ids;
}

QString RoomPane::nameOfPerson(const ParticipantId& id) const
{
    const Participant* person = state()->file().participant(id);
    return person ? person->name : QString();
}

const Participant* RoomPane::seated(const QString& id) const
{
    const QString person = afterKind(id, "seat"_L1);
    for (const Participant& each : state()->file().participants)
        if (each.id.text() == person)
            return &each;
    return nullptr;
}

std::optional<size_t> RoomPane::numbered(const QString& id, QLatin1StringView kind) const
{
    bool isNumber = false;
    const size_t index = afterKind(id, kind).toULong(&isNumber);
    return isNumber ? std::optional(index) : std::nullopt;
}

RowCell RoomPane::sectionCellFor(const QString& id) const
{
    return sectionCell(id == "section:apart"_L1   ? tr("Who must not meet")
                       : id == "section:seats"_L1 ? tr("Arriving and sitting")
                                                  : tr("Requests to record"));
}

RowCell RoomPane::placeCell(const QString& id, int column) const
{
    const Arrangements& kept = dossier().arrangements;
    if (id == "room"_L1) {
        if (column == What)
            return textCell(tr("Room"), state()->conference().place, true);
        if (column == Settled)
            return kept.mode ? textCell(nameOf(*kept.mode, screenLanguage()), firstLine(kept.familyNotes))
                             : waitingCell(tr("Not arranged yet"), firstLine(kept.familyNotes));
        return kept.waiting.isEmpty() ? RowCell{} : textCell(firstLine(kept.waiting));
    }
    if (column == What)
        return textCell(tr("Safety"), tr("for those who run the meeting only"), true);
    if (column == Settled)
        return kept.safety.isEmpty() ? mutedCell(tr("Nothing noted")) : textCell(firstLine(kept.safety));
    if (kept.policeMatters.isEmpty())
        return {};
    //: %1: bail conditions, an investigation
    return stateCell(Tone::Attention, tr("Police: %1").arg(firstLine(kept.policeMatters)));
}

RowCell RoomPane::chairCell(int column) const
{
    const auto& kept = dossier().chairing;
    const auto& people = state()->file().participants;
    const auto chair = std::find_if(people.begin(), people.end(), [](const Participant& each) { return each.capacity == Capacity::Chair; });
    if (column == What)
        return textCell(tr("The chair"), chair == people.end() ? QString() : chair->name, true);
    if (column == Settled) {
        if (!kept || !kept->independent)
            return waitingCell(tr("Not asked whether free of the case"));
        return *kept->independent ? stateCell(Tone::Done, tr("Free of the case"))
                                  : stateCell(Tone::Attention, tr("Has a part in the case"), firstLine(kept->conflict));
    }
    if (!kept || kept->previousChair.isEmpty())
        return {};
    if (kept->previousChair == kept->chair)
        return stateCell(Tone::Done, tr("The same chair as last time"));
    //: %1: who chaired the last conference
    RowCell cell = textCell(tr("Last time: %1").arg(kept->previousChair), kept->changeReason.isEmpty() ? tr("say why it is somebody else") : firstLine(kept->changeReason));
    if (kept->changeReason.isEmpty())
        cell.secondTone = Tone::Attention;
    return cell;
}

RowCell RoomPane::pairCell(const Apart& pair, bool proposed, int column) const
{
    if (column == What)
        return textCell(joined({nameOfPerson(pair.one), nameOfPerson(pair.other)}, screenLanguage()), firstLine(pair.why), true);
    if (proposed)
        return column == Settled ? stateCell(Tone::Attention, tr("Asked to be kept out: a conflict in the family"), tr("Enter writes down how they are kept apart"))
                                 : RowCell{};
    if (column == Settled)
        return pair.how.isEmpty() ? waitingCell(tr("Not arranged yet")) : textCell(firstLine(pair.how));
    const auto arrivalOf = [this](const ParticipantId& id) {
        const auto found = dossier().attending.find(id);
        return found == dossier().attending.end() ? std::optional<QTime>() : found->second.arrival;
    };
    const auto one = arrivalOf(pair.one);
    const auto other = arrivalOf(pair.other);
    return one == other ? stateCell(Tone::Attention, tr("They are asked to come at the same time")) : stateCell(Tone::Done, tr("They come at different times"));
}

RowCell RoomPane::seatCell(const Participant& person, int column) const
{
    if (column == What)
        return textCell(person.name, placeOf(person, tools().desk.rulebook().agencies()), true);
    const auto found = dossier().attending.find(person.id);
    const Attending attending = found == dossier().attending.end() ? Attending{} : found->second;
    if (column == Settled) {
        if (!attending.arrival && attending.seat.isEmpty())
            return mutedCell(tr("When it begins"));
        const QString when = attending.arrival ? tr("at %1").arg(timeText(*attending.arrival)) : tr("When it begins");
        return textCell(when, attending.seat);
    }
    const QStringList warnings = seatWarnings(*state(), person);
    return warnings.isEmpty() ? RowCell{} : stateCell(Tone::Attention, warnings.join(u' '));
}

RowCell RoomPane::recordingCell(const RecordingRequest& request, int column) const
{
    if (column == What)
        return textCell(request.by ? nameOfPerson(*request.by) : tr("Not said by whom"),
                        request.requested ? shortDate(*request.requested, screenLanguage()) : QString(), true);
    if (column == Settled)
        return textCell(request.why.isEmpty() ? tr("Not asked why") : nameOfRecordingReason(request.why, screenLanguage()), request.how);
    if (!request.agreed)
        return waitingCell(tr("Not decided yet"), request.consentSought ? QString() : tr("ask the others first"));
    if (!*request.agreed)
        return textCell(tr("Refused"), firstLine(request.reasons));
    return request.signedOn ? stateCell(Tone::Done, tr("Agreed"), tr("limits signed")) : stateCell(Tone::Attention, tr("Agreed"), tr("limits not signed yet"));
}

RowCell RoomPane::cell(const QString& id, int column) const
{
    if (id.startsWith("section:"_L1))
        return column == What ? sectionCellFor(id) : RowCell{};
    if (id == "room"_L1 || id == "safety"_L1)
        return placeCell(id, column);
    if (id == "chair"_L1)
        return chairCell(column);
    if (const auto pair = numbered(id, "pair"_L1); pair && *pair < dossier().arrangements.apart.size())
        return pairCell(dossier().arrangements.apart[*pair], false, column);
    if (const auto pair = numbered(id, "proposed"_L1)) {
        const std::vector<Apart> all = proposedApart(state()->file(), dossier());
        return *pair < all.size() ? pairCell(all[*pair], true, column) : RowCell{};
    }
    if (const Participant* person = seated(id))
        return seatCell(*person, column);
    if (const auto recording = numbered(id, "recording"_L1); recording && *recording < dossier().recordings.size())
        return recordingCell(dossier().recordings[*recording], column);
    if (column != What)
        return {};
    return id == "nopair"_L1 ? mutedCell(tr("Nobody. Plus writes down two people.")) : mutedCell(tr("None. Plus writes one down."));
}

QString RoomPane::heading(int column) const
{
    return column == What ? tr("What") : column == Settled ? tr("Settled") : tr("To mind");
}

std::vector<ColumnWidth> RoomPane::columns() const
{
    using Kind = ColumnWidth::Kind;
    return {{Kind::Stretch, 220}, {Kind::Stretch, 220}, {Kind::Stretch, 220}};
}

QString RoomPane::title() const
{
    return tr("Room and safety");
}

QString RoomPane::addWords() const
{
    return tr("Two who must not meet…");
}

QString RoomPane::keyWords() const
{
    return tr("Enter: settle the line. Plus: two people who must not meet, or, below, a request to record. Delete: take a pair or a request off the list.");
}

void RoomPane::openRow(const QString& id)
{
    const auto open = [this](PrepareForm* form) { Q_EMIT formWanted(form); };
    if (id == "room"_L1 || id == "safety"_L1)
        return open(new RoomForm(tools(), *state(), this));
    if (id == "chair"_L1)
        return open(new ChairForm(tools(), *state(), this));
    if (const auto pair = numbered(id, "pair"_L1))
        return open(new ApartForm(tools(), *state(), pair, std::nullopt, this));
    if (const auto pair = numbered(id, "proposed"_L1)) {
        const std::vector<Apart> all = proposedApart(state()->file(), dossier());
        return open(new ApartForm(tools(), *state(), std::nullopt, *pair < all.size() ? std::optional(all[*pair]) : std::nullopt, this));
    }
    if (const Participant* person = seated(id))
        return open(new SeatForm(tools(), *state(), person->id, this));
    if (const auto recording = numbered(id, "recording"_L1))
        return open(new RecordingForm(tools(), *state(), recording, this));
    if (state()->isOpen())
        addRow(id);
}

void RoomPane::addRow(const QString& current)
{
    if (current.endsWith("recording"_L1) || current.startsWith("recording"_L1))
        Q_EMIT formWanted(new RecordingForm(tools(), *state(), std::nullopt, this));
    else
        Q_EMIT formWanted(new ApartForm(tools(), *state(), std::nullopt, std::nullopt, this));
}

void RoomPane::removeRow(const QString& id)
{
    const auto pair = numbered(id, "pair"_L1);
    const auto recording = numbered(id, "recording"_L1);
    if (!pair && !recording)
        return;
    const QString text = pair ? tr("They may meet again: nothing warns of it any more.") : tr("As if nobody had asked. The journal keeps it.");
    if (!confirmed(tr("Take this off the list?"), text, {tr("Keep it"), tr("Take off the list")}))
        return;
    const Office& office = tools().desk.office();
    if (pair && *pair < dossier().arrangements.apart.size()) {
        Arrangements arrangements = dossier().arrangements;
        arrangements.apart.erase(arrangements.apart.begin() + static_cast<std::ptrdiff_t>(*pair));
        did([&] { return saveArrangements(office, state()->id(), arrangements); });
    } else if (recording && *recording < dossier().recordings.size()) {
        std::vector<RecordingRequest> all = dossier().recordings;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(*recording));
        did([&] { return saveRecordings(office, state()->id(), all); });
    }
}

std::vector<Command> RoomPane::commands() const
{
    auto* pane = const_cast<RoomPane*>(this);
    std::vector<Command> found;
    const auto add = [&](const QString& id, const QString& text, const QString& row) {
        Command command{id, text, {}, Menu::Conference, [pane, row] {
            if (pane->state() && pane->state()->isOpen())
                pane->openRow(row);
        }};
        command.enabled = state() && state()->isOpen();
        command.whyNot = command.enabled ? QString() : tr("Only before the conference begins");
        found.push_back(std::move(command));
    };
    add(u"prepare.room"_s, tr("Room and safety…"), u"room"_s);
    add(u"prepare.chair"_s, tr("The chair: free of the case, the same as last time…"), u"chair"_s);
    add(u"prepare.apart"_s, tr("Two people who must not meet…"), u"nopair"_s);
    add(u"prepare.recording"_s, tr("A request to record the meeting…"), u"norecording"_s);
    return found;
}

} // namespace cadair::ui

#include "moc_roompane.cpp"
