#include "ui/conference/prepare/keptoutpane.h"

#include "core/documents/document.h"
#include "core/wording/dates.h"
#include "core/wording/namesofpreparing.h"
#include "core/workflow/excluding.h"
#include "ui/conference/prepare/keptoutform.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

KeptOutPane::KeptOutPane(const PrepareTools& tools, QWidget* parent)
    : RowsPane(tools, parent)
{
    finish();
}

std::vector<QString> KeptOutPane::rowIds() const
{
    std::vector<QString> ids;
    for (const ExclusionRequest& each : state()->open.record.dossier.exclusionRequests)
        ids.push_back(each.person.text());
    if (ids.empty())
        ids.push_back(u"nobody"_s);
    return ids;
}

const ExclusionRequest* KeptOutPane::request(const QString& id) const
{
    if (!state())
        return nullptr;
    const auto& all = state()->open.record.dossier.exclusionRequests;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ExclusionRequest& each) { return each.person.text() == id; });
    return found == all.end() ? nullptr : &*found;
}

RowCell KeptOutPane::asked(const ExclusionRequest& request) const
{
    const Participant* by = request.by ? state()->file().participant(*request.by) : nullptr;
    const OpenConference& open = state()->open;
    const ExclusionVerdict verdict = judgedRequest(request, decisionOf(request, open.file, open.record.dossier), open.file, *open.procedure,
                                                   *open.calendar, tools().desk.clock().now());
    QStringList second;
    if (request.requested)
        second << shortDate(*request.requested, screenLanguage());
    if (const QString notice = nameOf(verdict.notice, screenLanguage()); !notice.isEmpty())
        second << notice;
    RowCell cell = textCell(by ? by->name : tr("Not said by whom"), second.join(u" · "_s));
    if (verdict.notice == Notice::Late)
        cell.secondTone = Tone::Attention;
    return cell;
}

RowCell KeptOutPane::ground(const ExclusionRequest& request) const
{
    const auto& grounds = state()->open.procedure->exclusion.grounds;
    const auto found = std::find_if(grounds.begin(), grounds.end(), [&](const ExclusionGround& each) { return request.ground == each.ground; });
    const QString evidence = request.evidence.section(u'\n', 0, 0);
    return found == grounds.end() ? textCell(evidence) : textCell(found->text.in(screenLanguage()), evidence);
}

RowCell KeptOutPane::decision(const ExclusionRequest& request, const Participant& person) const
{
    if (!request.settled)
        return waitingCell(tr("Waits for the chair"), request.considered ? tr("considered %1").arg(shortDate(*request.considered, screenLanguage()))
                                                                         : QString());
    QString second;
    if (person.exclusion && person.exclusion->from)
        second = person.exclusion->to ? timeRange(*person.exclusion->from, *person.exclusion->to)
                                      : tr("from %1").arg(timeText(*person.exclusion->from));
    RowCell cell = textCell(nameOf(*request.settled, screenLanguage()), second);
    cell.icon = *request.settled == ExclusionSettled::None ? shape::done : u"dash-circle"_s;
    cell.iconTone = *request.settled == ExclusionSettled::None ? Tone::Done : Tone::Attention;
    return cell;
}

RowCell KeptOutPane::owed(const ExclusionRequest& request) const
{
    const OpenConference& open = state()->open;
    QStringList left;
    for (const ExclusionOwed each : exclusionOwed(request, open.file, open.record.dossier, *open.procedure, *open.calendar, tools().desk.clock().now()))
        left << nameOf(each, screenLanguage());
    if (left.isEmpty())
        return stateCell(Tone::Done, tr("Nothing"));
    RowCell cell = textCell(left.mid(0, 2).join(u", "_s), left.mid(2).join(u", "_s));
    cell.icon = shape::attention;
    cell.iconTone = Tone::Attention;
    return cell;
}

RowCell KeptOutPane::cell(const QString& id, int column) const
{
    const ExclusionRequest* each = request(id);
    const Participant* person = each ? state()->file().participant(each->person) : nullptr;
    if (!person)
        return column == Person ? mutedCell(tr("Nobody is to be kept out. Plus writes down a request.")) : RowCell{};
    switch (column) {
    case Person: return textCell(person->name, placeOf(*person, tools().desk.rulebook().agencies()), true);
    case Asked: return asked(*each);
    case Ground: return ground(*each);
    case Decision: return decision(*each, *person);
    default: return owed(*each);
    }
}

QString KeptOutPane::heading(int column) const
{
    switch (column) {
    case Person: return tr("Person");
    case Asked: return tr("Asked by");
    case Ground: return tr("Ground");
    case Decision: return tr("Decision");
    case Owed: return tr("Still owed");
    default: return {};
    }
}

std::vector<ColumnWidth> KeptOutPane::columns() const
{
    using Kind = ColumnWidth::Kind;
    return {{Kind::Stretch, 150}, {Kind::Contents, 120}, {Kind::Stretch, 180}, {Kind::Contents, 130}, {Kind::Stretch, 170}};
}

QString KeptOutPane::title() const
{
    return tr("Kept out");
}

QString KeptOutPane::addWords() const
{
    return tr("Ask to keep somebody out…");
}

std::optional<DocumentKey> KeptOutPane::letterKind() const
{
    const auto& people = state()->file().participants;
    const bool anybody = std::any_of(people.begin(), people.end(), [](const Participant& each) { return each.exclusion.has_value(); });
    return anybody ? std::optional(documents::exclusionNotice()) : std::nullopt;
}

QString KeptOutPane::letterWords() const
{
    return tr("Notice letters…");
}

QString KeptOutPane::keyWords() const
{
    return tr("Enter: the request, the decision and what is owed. Plus: a new request. Delete: withdraw the request.");
}

void KeptOutPane::openRow(const QString& id)
{
    if (const ExclusionRequest* each = request(id))
        Q_EMIT formWanted(new KeptOutForm(tools(), *state(), each->person, this));
    else if (state()->isOpen())
        addRow(id);
}

void KeptOutPane::addRow(const QString&)
{
    Q_EMIT formWanted(new KeptOutForm(tools(), *state(), std::nullopt, this));
}

void KeptOutPane::removeRow(const QString& id)
{
    const ExclusionRequest* each = request(id);
    const Participant* person = each ? state()->file().participant(each->person) : nullptr;
    if (!person)
        return;
    const ParticipantId who = each->person;
    //: %1: a person
    if (confirmed(tr("Withdraw the request about %1?").arg(person->name), tr("The person comes to all of the conference again."),
                  {tr("Leave it as it is"), tr("Withdraw it")}))
        did([&]() -> StepResult {
            const ExclusionResult result = withdrawExclusionRequest(tools().desk.office(), state()->id(), who);
            return {result.verdict, result.done};
        });
}

std::vector<Command> KeptOutPane::commands() const
{
    auto* pane = const_cast<KeptOutPane*>(this);
    Command ask{u"prepare.keepout"_s, tr("Ask to keep somebody out…"), {}, Menu::Conference, [pane] {
        if (pane->state() && pane->state()->isOpen())
            pane->addRow({});
    }};
    ask.enabled = state() && state()->isOpen();
    ask.whyNot = ask.enabled ? QString() : tr("Only before the conference begins");
    Command notice{u"prepare.notice"_s, tr("N&otice to somebody kept out…"), {}, Menu::Letters, [pane] {
        Q_EMIT pane->lettersWanted(documents::exclusionNotice());
    }};
    notice.enabled = state() && letterKind().has_value();
    notice.whyNot = notice.enabled ? QString() : tr("Nobody is kept out of this conference");
    return {ask, notice};
}

} // namespace cadair::ui

#include "moc_keptoutpane.cpp"
