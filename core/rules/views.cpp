#include "core/rules/views.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

namespace {

const View* viewBy(const ConferenceRecord& record, const ChildId& child, const ParticipantId& person)
{
    const auto found = std::find_if(record.views.rbegin(), record.views.rend(), [&](const View& view) {
        return view.child == child && view.participant == person;
    });
    return found == record.views.rend() ? nullptr : &*found;
}

bool stayedToTheEnd(const Participant& person, QTime end)
{
    return std::any_of(person.present.begin(), person.present.end(),
                       [&](const Presence& stay) { return stay.from < end && (!stay.to || *stay.to >= end); });
}

bool isThereToBeAsked(const CaseFile& file, const Participant& person, QTime at)
{
    const auto& end = file.conference.endedAt;
    return end && at >= *end ? stayedToTheEnd(person, *end) : isPresentAt(person, at);
}

/// Which of the conference's children this is, counted from nought.
std::ptrdiff_t placeOf(const CaseFile& file, const ChildId& child)
{
    const auto found = std::find_if(file.subjects.begin(), file.subjects.end(),
                                    [&](const Subject& subject) { return subject.child.id == child; });
    return std::distance(file.subjects.begin(), found);
}

} // namespace

std::vector<ParticipantId> orderToAsk(const CaseFile& file, const ConferenceRecord& record, const ChildId& child,
                                      AskingOrder order, QTime at, const Procedure& procedure)
{
    std::vector<ParticipantId> people;
    for (const Participant& person : file.participants)
        if (isPractitioner(person) && (isThereToBeAsked(file, person, at) || viewBy(record, child, person.id)))
            people.push_back(person.id);
    const auto isLead = [&](const ParticipantId& id) {
        return agencyOf(file, *file.participant(id)) == procedure.quorum.lead;
    };
    switch (order) {
    case AskingOrder::AsListed:
        break;
    case AskingOrder::Rotating:
        if (!people.empty())
            std::rotate(people.begin(), people.begin() + placeOf(file, child) % std::ssize(people), people.end());
        break;
    case AskingOrder::SocialCareFirst:
        std::stable_partition(people.begin(), people.end(), isLead);
        break;
    case AskingOrder::SocialCareLast:
        std::stable_partition(people.begin(), people.end(), [&](const ParticipantId& id) { return !isLead(id); });
        break;
    }
    return people;
}

ViewsOfChild viewsOf(const CaseFile& file, const ConferenceRecord& record, const ChildId& child, AskingOrder order,
                     QTime at, const Procedure& procedure)
{
    ViewsOfChild views{.child = child, .unanimity = Unanimity::NobodyAsked, .shared = std::nullopt,
                       .order = orderToAsk(file, record, child, order, at, procedure), .notYetAsked = {}};
    bool alike = std::none_of(record.dissents.begin(), record.dissents.end(),
                              [&](const Dissent& dissent) { return dissent.child == child; });
    std::optional<ViewChoice> first;
    for (const ParticipantId& person : views.order) {
        const View* view = viewBy(record, child, person);
        if (!view) {
            views.notYetAsked.push_back(person);
            continue;
        }
        alike = alike && view->choice != ViewChoice::NoView && view->choice == first.value_or(view->choice);
        first = first.value_or(view->choice);
    }
    if (first && !alike)
        views.unanimity = Unanimity::NotUnanimous;
    else if (first && !views.notYetAsked.empty())
        views.unanimity = Unanimity::StillAsking;
    else if (first) {
        views.unanimity = Unanimity::Unanimous;
        views.shared = first;
    }
    return views;
}

} // namespace cadair
