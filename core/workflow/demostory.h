#pragma once

#include "core/workflow/answering.h"
#include "core/workflow/convening.h"
#include "core/workflow/office.h"

#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace cadair {

/// What happens to the made-up families, as steps with their time: told family by family, taken in the order of days.
class DemoStory final {
public:
    DemoStory(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, QDateTime now);

    /// Adds everything about the people of the file and each of its families.
    void tell(const QJsonObject& file);
    /// Takes all steps, oldest first, and leaves the clock at `now`.
    void play();

private:
    struct Step {
        QDateTime at;
        std::function<void()> take;
    };
    /// One conference while it is told.
    struct Told {
        QJsonObject json;
        FamilyId family;
        const Procedure& procedure;
        std::optional<QDate> date;
        std::optional<QTime> start;
        std::optional<ConferenceId> id;

        QDateTime on(QDate day, int minutesFromStart = 0) const
        {
            return QDateTime(day, start.value_or(QTime(9, 0))).addSecs(60 * minutesFromStart); // may pass midnight
        }
        bool reaches(std::initializer_list<const char16_t*> states) const
        {
            const QString until = json.value(QLatin1StringView("until")).toString();
            return std::any_of(states.begin(), states.end(), [&](const char16_t* state) { return until == QStringView(state); });
        }
    };

    void at(const QDateTime& time, std::function<void()> take);
    QDate workingDay(const Procedure& procedure, int offset) const;

    void tellPractitioner(const QJsonObject& person);
    void tellFamily(const QJsonObject& family);
    void tellSafety(const QJsonObject& family, const FamilyId& id);
    void tellConference(const QJsonObject& told, FamilyId family);
    void tellInvitations(const std::shared_ptr<Told>& told);
    void tellReports(const std::shared_ptr<Told>& told);
    void tellPreparing(const std::shared_ptr<Told>& told);
    void tellMeeting(const std::shared_ptr<Told>& told);
    void tellWhatWasDecided(const std::shared_ptr<Told>& told, int minute);
    void tellWhatCameOfIt(const std::shared_ptr<Told>& told);
    void tellAfterwards(const std::shared_ptr<Told>& told);
    void tellFollowing(const std::shared_ptr<Told>& told);

    void request(Told& told);
    void inviteAll(Told& told);
    ParticipantId anybody(const Told& told, const QString& key) const;
    void keepOut(const Told& told, const QJsonObject& json);
    void hearChild(const Told& told, const QJsonObject& json);
    void arrangeRoom(const Told& told, const QJsonObject& json);
    void takeNotes(Told& told, const QString& item);
    void decideFor(Told& told, const QJsonObject& decision);
    void meet(const Told& told, const QJsonObject& meeting);
    void visit(const Told& told, const QJsonObject& visit);
    void detail(const Told& told, const QJsonObject& detail);
    void planFor(Told& told, const QJsonObject& plan);
    /// Answers what is open at these moments, in words where the file gives any: all of it, or only what a must bars
    /// without, or only what has words.
    enum class Answers { All, Gates, InWords };
    void goThrough(const Told& told, const std::set<Moment>& moments, Answers which = Answers::All);
    void reply(const ConferenceId& conference, const QString& person, const QString& word);

    ParticipantId participantOf(const ConferenceId& conference, const QString& person) const;
    ChildId child(const QString& key) const { return m_children.at(key); }

    FixedClock& m_clock;
    QDateTime m_now;
    Office m_office;
    std::vector<Step> m_steps;
    std::map<QString, PersonId> m_people;
    std::map<QString, ChildId> m_children;
    std::map<QString, FamilyId> m_families;
};

} // namespace cadair
