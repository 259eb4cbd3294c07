#include "ui/conference/prepare/childrenpane.h"

#include "core/wording/dates.h"
#include "core/wording/namesofpreparing.h"
#include "core/wording/namesofrules.h"
#include "core/workflow/hearing.h"
#include "ui/conference/prepare/childpartform.h"
#include "ui/conference/prepare/contributionform.h"
#include "ui/conference/prepare/householdform.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ChildrenPane::ChildrenPane(const PrepareTools& tools, QWidget* parent)
    : RowsPane(tools, parent)
{
    finish();
}

std::vector<QString> ChildrenPane::rowIds() const
{
    std::vector<QString> ids;
    for (const Subject& subject : state()->subjects())
        ids.push_back(u"child:"_s + subject.child.id.text());
    ids.push_back(u"section:others"_s);
    const auto& others = state()->open.record.dossier.request.household;
    for (size_t i = 0; others && i < others->size(); ++i)
        ids.push_back(u"other:%1"_s.arg(i));
    if (!others || others->empty())
        ids.push_back(u"other:none"_s);
    ids.push_back(u"section:given"_s);
    const size_t given = state()->open.record.dossier.contributions.size();
    for (size_t i = 0; i < given; ++i)
        ids.push_back(u"given:%1"_s.arg(i));
    if (given == 0)
        ids.push_back(u"nothing"_s);
    return ids;
}

std::optional<size_t> ChildrenPane::childAt(const QString& id) const
{
    const QString child = afterKind(id, "child"_L1);
    for (size_t i = 0; state() && i < state()->subjects().size(); ++i)
        if (state()->subjects()[i].child.id.text() == child)
            return i;
    return std::nullopt;
}

std::optional<size_t> ChildrenPane::contributionAt(const QString& id) const
{
    bool isNumber = false;
    const size_t index = afterKind(id, "given"_L1).toULong(&isNumber);
    return isNumber && state() && index < state()->open.record.dossier.contributions.size() ? std::optional(index) : std::nullopt;
}

RowCell ChildrenPane::settledCell(const ChildHeard& heard) const
{
    if (!heard.settled)
        return waitingCell(tr("Not settled yet"));
    QStringList second;
    if (heard.settledOn)
        second << shortDate(*heard.settledOn, screenLanguage());
    if (!heard.settledBy.isEmpty())
        second << heard.settledBy;
    return stateCell(Tone::Done, nameOf(*heard.settled, screenLanguage()), second.join(u" · "_s));
}

RowCell ChildrenPane::heardCell(const ChildHeard& heard) const
{
    QStringList ways;
    for (const QString& word : wordsOfHearing())
        if (heard.ways.contains(word))
            ways << nameOfHearing(word, screenLanguage());
    //: %1: somebody's name
    const QString prepared = heard.preparedOn ? tr("prepared by %1").arg(heard.preparedBy.isEmpty() ? tr("somebody") : heard.preparedBy) : QString();
    if (ways.isEmpty() && heard.representedBy.isEmpty())
        return prepared.isEmpty() ? waitingCell(tr("Nobody has said how")) : textCell(prepared);
    QStringList second;
    if (!heard.representedBy.isEmpty()) //: %1: somebody's name
        second << tr("%1 speaks for the child").arg(heard.representedBy);
    if (!prepared.isEmpty())
        second << prepared;
    return ways.isEmpty() ? textCell(second.join(u" · "_s)) : textCell(ways.join(u", "_s), second.join(u" · "_s));
}

RowCell ChildrenPane::childCell(size_t child, int column) const
{
    const Subject& subject = state()->subjects()[child];
    const QDate on = state()->conference().date.value_or(state()->today);
    const auto& all = state()->open.record.dossier.heard;
    const auto found = all.find(subject.child.id);
    const ChildHeard heard = found == all.end() ? ChildHeard{} : found->second;
    const bool born = subject.child.born && *subject.child.born <= on;
    switch (column) {
    case Child:
        return textCell(preparewords::letterAndName(*state(), child),
                        born ? age(*subject.child.born, on, screenLanguage())
                             : subject.child.expected ? unbornUntil(*subject.child.expected, screenLanguage()) : QString(), true);
    case Presumed: {
        for (const ChildPartVerdict& part : state()->parts)
            if (part.child == subject.child.id)
                return textCell(nameOf(part.presumption, screenLanguage()),
                                sentences(part.reasons, preparewords::naming(*state(), tools().desk), screenLanguage()).join(u' '));
        return mutedCell(tr("Not born yet"));
    }
    case Wish: {
        if (!born)
            return mutedCell(u"—"_s);
        const auto& wishes = subject.wishesToAttend;
        return !wishes ? waitingCell(tr("Not asked yet")) : *wishes ? stateCell(Tone::Done, tr("Wishes to come")) : textCell(tr("Does not wish to come"));
    }
    case Settled: return born ? settledCell(heard) : mutedCell(u"—"_s);
    default: return heardCell(heard);
    }
}

RowCell ChildrenPane::contributionCell(size_t index, int column) const
{
    const Contribution& given = state()->open.record.dossier.contributions.at(index);
    const Participant* giver = state()->file().participant(given.from);
    switch (column) {
    case Child: return textCell(giver ? giver->name : QString(), nameOf(given.kind, screenLanguage()), true);
    case Presumed: return textCell(given.words.section(u'\n', 0, 0));
    case Wish: return given.received ? mutedCell(tr("received %1").arg(shortDate(*given.received, screenLanguage()))) : RowCell{};
    case Settled: return given.mayBeShared ? stateCell(Tone::Done, tr("May be shared")) : mutedCell(tr("Not to be shared"));
    default: return {};
    }
}

RowCell ChildrenPane::otherCell(const QString& id, int column) const
{
    const auto& others = state()->open.record.dossier.request.household;
    bool isNumber = false;
    const size_t index = afterKind(id, "other"_L1).toULong(&isNumber);
    if (!isNumber)
        return column != Child ? RowCell{} : others ? mutedCell(tr("There are no others.")) : waitingCell(tr("Nobody has said whether there are any"));
    if (!others || index >= others->size())
        return {};
    const HouseholdChild& child = others->at(index);
    if (column == Child)
        return textCell(child.name, {}, true);
    if (column != Presumed)
        return {};
    return child.whyLeftOut.isEmpty() ? waitingCell(tr("Nobody has said why not")) : textCell(child.whyLeftOut.section(u'\n', 0, 0));
}

RowCell ChildrenPane::cell(const QString& id, int column) const
{
    if (id.startsWith("other:"_L1))
        return otherCell(id, column);
    if (const auto child = childAt(id))
        return childCell(*child, column);
    if (const auto given = contributionAt(id))
        return contributionCell(*given, column);
    if (column != Child)
        return {};
    if (id == "section:others"_L1)
        return sectionCell(tr("The other children of the household"));
    return id.startsWith("section:"_L1) ? sectionCell(tr("What the children and the family give the conference themselves"))
                                        : mutedCell(tr("Nothing yet. Plus writes something down."));
}

QString ChildrenPane::heading(int column) const
{
    switch (column) {
    case Child: return tr("Child");
    case Presumed: return tr("At this age");
    case Wish: return tr("Wish");
    case Settled: return tr("Settled");
    case Heard: return tr("How they are heard");
    default: return {};
    }
}

std::vector<ColumnWidth> ChildrenPane::columns() const
{
    using Kind = ColumnWidth::Kind;
    return {{Kind::Stretch, 140}, {Kind::Stretch, 200}, {Kind::Contents, 130}, {Kind::Contents, 140}, {Kind::Stretch, 190}};
}

QString ChildrenPane::title() const
{
    return tr("The children’s part");
}

QString ChildrenPane::addWords() const
{
    return tr("Something from the family…");
}

QString ChildrenPane::keyWords() const
{
    return tr("Enter: the child’s part, the other children of the household, or what was given. Plus: a letter, a drawing or a recording. Delete: take what was given off the list.");
}

void ChildrenPane::openRow(const QString& id)
{
    if (const auto child = childAt(id))
        Q_EMIT formWanted(new ChildPartForm(tools(), *state(), state()->subjects()[*child].child.id, this));
    else if (const auto given = contributionAt(id))
        Q_EMIT formWanted(new ContributionForm(tools(), *state(), given, std::nullopt, this));
    else if (id.startsWith("other:"_L1) && state()->conference().state != ConferenceState::Cancelled
             && state()->conference().state != ConferenceState::Closed)
        Q_EMIT formWanted(new HouseholdForm(tools(), *state(), this));
    else if (state()->isOpen() && !id.startsWith("other:"_L1))
        addRow(id);
}

void ChildrenPane::addRow(const QString& current)
{
    std::optional<ParticipantId> giver;
    if (const auto child = childAt(current))
        for (const Participant& person : state()->file().participants)
            if (person.child == state()->subjects()[*child].child.id)
                giver = person.id;
    Q_EMIT formWanted(new ContributionForm(tools(), *state(), std::nullopt, giver, this));
}

void ChildrenPane::removeRow(const QString& id)
{
    const auto given = contributionAt(id);
    if (given && confirmed(tr("Take this off the list?"), tr("It was written down by mistake; the conference does not get it."),
                           {tr("Keep it"), tr("Take off the list")}))
        did([&] { return removeContribution(tools().desk.office(), state()->id(), *given); });
}

std::vector<Command> ChildrenPane::commands() const
{
    auto* pane = const_cast<ChildrenPane*>(this);
    Command give{u"prepare.contribution"_s, tr("Write down what the family gives…"), {}, Menu::Conference, [pane] {
        if (pane->state() && pane->state()->isOpen())
            pane->addRow({});
    }};
    give.enabled = state() && state()->isOpen();
    give.whyNot = give.enabled ? QString() : tr("Only before the conference begins");
    return {give};
}

} // namespace cadair::ui

#include "moc_childrenpane.cpp"
