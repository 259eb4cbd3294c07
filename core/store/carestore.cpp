#include "core/store/carestore.h"

#include "core/base/folding.h"
#include "core/store/followingstore.h"
#include "core/store/statement.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

CareKept readCare(Columns in)
{
    CareKept care{.id = in.id<CareId>(), .child = in.id<ChildId>()};
    care.since = in.date();
    care.until = in.optionalDate();
    care.basis = in.word<CareBasis>();
    care.careOrder = in.optionalDate();
    care.officer = in.text();
    care.review = in.optionalDate();
    care.singlePlan = in.optionalFlag();
    care.carePlanChanged = in.optionalDate();
    return care;
}

std::vector<CareKept> readTimes(const Database& database, const ChildId& child)
{
    auto query = database.prepare(R"sql(
        SELECT id, child_id, since, until, basis, care_order_on, officer, review_on, single_plan, care_plan_changed_on
          FROM looked_after WHERE child_id = :child ORDER BY since, rowid
    )sql");
    query.bind(":child", child);
    std::vector<CareKept> found;
    while (query.step())
        found.push_back(readCare(Columns(query)));
    return found;
}

CareStep readStep(Columns in)
{
    CareStep step{.id = in.id<CareStepId>(), .child = in.id<ChildId>(), .kind = in.word<CareStepKind>(), .on = in.date()};
    step.talkedWith = in.text();
    step.talkedOn = in.optionalDate();
    step.decided = in.optionalFlag();
    step.decidedOn = in.optionalDate();
    step.decidedBy = in.text();
    step.reasons = in.text();
    return step;
}

std::vector<CareStep> readSteps(const Database& database, const ChildId& child)
{
    auto query = database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, talked_with, talked_on, decided, decided_on, decided_by, reasons
          FROM looked_after_step WHERE child_id = :child ORDER BY happened_on, rowid
    )sql");
    query.bind(":child", child);
    std::vector<CareStep> found;
    while (query.step())
        found.push_back(readStep(Columns(query)));
    return found;
}

CareAnswers readAnswers(const Database& database, const ConferenceId& conference, const ChildId& child)
{
    auto query = database.prepare(R"sql(
        SELECT conference_reason, other_chair_reason, apart_reason, security_assured, security_reasons
          FROM looked_after_answer WHERE conference_id = :id AND child_id = :child
    )sql");
    query.bind(":id", conference).bind(":child", child);
    CareAnswers answers{.conference = conference, .child = child};
    if (!query.step())
        return answers;
    Columns in(query);
    answers.conferenceReason = in.text();
    answers.otherChairReason = in.text();
    answers.apartReason = in.text();
    answers.securityAssured = in.optionalFlag();
    answers.securityReasons = in.text();
    return answers;
}

/// When a review about the child was convened since a care order: the day it is for, or where it has none yet, the order's.
std::optional<QDate> reviewSince(const Database& database, const ChildId& child, QDate order)
{
    auto query = database.prepare(R"sql(
        SELECT min(coalesce(held_on, :order)) FROM conference JOIN subject ON subject.conference_id = conference.id
         WHERE subject.child_id = :child AND type = 'review' AND state NOT IN ('cancelled', 'not-proceeded')
           AND (held_on IS NULL OR held_on >= :order)
    )sql");
    query.bind(":order", order).bind(":child", child);
    return query.step() ? Columns(query).optionalDate() : std::nullopt;
}

std::optional<ParticipantId> participantNamed(const Database& database, const ConferenceId& conference, const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    auto query = database.prepare("SELECT id, name FROM participant WHERE conference_id = :id");
    query.bind(":id", conference);
    std::optional<ParticipantId> found;
    while (query.step()) {
        Columns in(query);
        const auto id = in.id<ParticipantId>();
        if (!found && folded(in.text()) == folded(name))
            found = id;
    }
    return found;
}

/// The days between which what happened belongs to a conference: after the one before it, and up to its own day, or without an
/// end where none about the child has followed it.
struct Span {
    std::optional<QDate> after;
    std::optional<QDate> upTo;
    bool holds(QDate day) const { return (!after || day > *after) && (!upTo || day <= *upTo); }
};

std::optional<QDate> dayOf(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT held_on FROM conference WHERE id = :id");
    query.bind(":id", conference);
    return query.step() ? Columns(query).optionalDate() : std::nullopt;
}

Span spanOf(const Database& database, const ConferenceId& conference, const ChildId& child)
{
    Span span;
    const auto own = dayOf(database, conference);
    if (const auto before = conferenceBefore(database, conference))
        span.after = dayOf(database, *before);
    auto later = database.prepare(R"sql(
        SELECT 1 FROM conference JOIN subject ON subject.conference_id = conference.id
         WHERE subject.child_id = :child AND conference.id <> :id AND conference.state NOT IN ('cancelled', 'not-proceeded')
           AND (held_on IS NULL OR held_on > :own) LIMIT 1
    )sql");
    later.bind(":child", child).bind(":id", conference).bind(":own", own);
    if (own && later.step())
        span.upTo = own;
    return span;
}

void addStep(const CareStep& step, LookedAfter& status)
{
    switch (step.kind) {
    case CareStepKind::ReturnHome:
        status.returnHome = ReturnHome{.decidedOn = step.decidedOn,
                                       .decision = step.decided ? (*step.decided ? u"conference"_s : u"no-conference"_s) : QString(),
                                       .reasons = step.reasons};
        return;
    case CareStepKind::Removal:
        status.removal = ParentRemoval{.discussedWith = step.talkedWith, .discussedOn = step.talkedOn, .enquiry = step.decided,
                                       .decidedBy = step.decidedBy, .reasons = step.reasons};
        return;
    case CareStepKind::ReturnAsked:
        status.returnAsked = true;
        status.returnAskedReasons = step.reasons;
        return;
    }
    Q_UNREACHABLE();
}

std::vector<ChildId> childrenOf(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT child_id FROM subject WHERE conference_id = :id");
    query.bind(":id", conference);
    std::vector<ChildId> children;
    while (query.step())
        children.push_back(Columns(query).id<ChildId>());
    return children;
}

} // namespace

CareStore::CareStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void CareStore::save(const CareKept& care)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO looked_after (id, child_id, since, until, basis, care_order_on, officer, review_on, single_plan, care_plan_changed_on)
        VALUES (:id, :child, :since, :until, :basis, :order, :officer, :review, :single, :changed)
        ON CONFLICT (id) DO UPDATE SET
            child_id = excluded.child_id, since = excluded.since, until = excluded.until, basis = excluded.basis,
            care_order_on = excluded.care_order_on, officer = excluded.officer, review_on = excluded.review_on,
            single_plan = excluded.single_plan, care_plan_changed_on = excluded.care_plan_changed_on
    )sql");
    save.bind(":id", care.id).bind(":child", care.child).bind(":since", care.since).bind(":until", care.until);
    save.bind(":basis", care.basis).bind(":order", care.careOrder).bind(":officer", care.officer).bind(":review", care.review);
    save.bind(":single", care.singlePlan).bind(":changed", care.carePlanChanged).run();
}

void CareStore::save(const CareStep& step)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO looked_after_step (id, child_id, kind, happened_on, talked_with, talked_on, decided, decided_on, decided_by, reasons)
        VALUES (:id, :child, :kind, :on, :with, :talkedOn, :decided, :decidedOn, :by, :reasons)
        ON CONFLICT (id) DO UPDATE SET
            child_id = excluded.child_id, kind = excluded.kind, happened_on = excluded.happened_on,
            talked_with = excluded.talked_with, talked_on = excluded.talked_on, decided = excluded.decided,
            decided_on = excluded.decided_on, decided_by = excluded.decided_by, reasons = excluded.reasons
    )sql");
    save.bind(":id", step.id).bind(":child", step.child).bind(":kind", step.kind).bind(":on", step.on);
    save.bind(":with", step.talkedWith).bind(":talkedOn", step.talkedOn).bind(":decided", step.decided);
    save.bind(":decidedOn", step.decidedOn).bind(":by", step.decidedBy).bind(":reasons", step.reasons).run();
}

void CareStore::save(const CareAnswers& answers)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO looked_after_answer (conference_id, child_id, conference_reason, other_chair_reason, apart_reason,
                                         security_assured, security_reasons)
        VALUES (:id, :child, :reason, :chair, :apart, :assured, :security)
        ON CONFLICT (conference_id, child_id) DO UPDATE SET
            conference_reason = excluded.conference_reason, other_chair_reason = excluded.other_chair_reason,
            apart_reason = excluded.apart_reason, security_assured = excluded.security_assured,
            security_reasons = excluded.security_reasons
    )sql");
    save.bind(":id", answers.conference).bind(":child", answers.child).bind(":reason", answers.conferenceReason);
    save.bind(":chair", answers.otherChairReason).bind(":apart", answers.apartReason);
    save.bind(":assured", answers.securityAssured).bind(":security", answers.securityReasons).run();
}

std::vector<CareKept> CareStore::times(const ChildId& child) const
{
    return readTimes(m_database, child);
}

std::vector<CareStep> CareStore::steps(const ChildId& child) const
{
    return readSteps(m_database, child);
}

std::optional<CareStep> CareStore::step(const CareStepId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, talked_with, talked_on, decided, decided_on, decided_by, reasons
          FROM looked_after_step WHERE id = :id
    )sql");
    query.bind(":id", id);
    return query.step() ? std::optional(readStep(Columns(query))) : std::nullopt;
}

std::map<ChildId, LookedAfter> CareStore::lookedAfter(const ConferenceId& conference) const
{
    Dossier dossier;
    readLookedAfter(m_database, conference, dossier);
    return std::move(dossier.lookedAfter);
}

CareAnswers CareStore::answers(const ConferenceId& conference, const ChildId& child) const
{
    return readAnswers(m_database, conference, child);
}

std::vector<CareKept> CareStore::besidePlans() const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, child_id, since, until, basis, care_order_on, officer, review_on, single_plan, care_plan_changed_on
          FROM looked_after WHERE until IS NULL AND child_id IN (SELECT child_id FROM running_plan) ORDER BY since, rowid
    )sql");
    std::vector<CareKept> found;
    while (query.step())
        found.push_back(readCare(Columns(query)));
    return found;
}

std::optional<ConferenceId> CareStore::nextOrLast(const ChildId& child) const
{
    auto query = m_database.prepare(R"sql(
        SELECT conference.id, conference.state IN ('requested', 'convened', 'postponed', 'in-session', 'adjourned') AS ahead
          FROM conference JOIN subject ON subject.conference_id = conference.id
         WHERE subject.child_id = :child AND conference.state NOT IN ('cancelled', 'not-proceeded')
         ORDER BY ahead DESC, CASE WHEN ahead THEN coalesce(held_on, '9999') ELSE '' END, held_on DESC, conference.rowid DESC LIMIT 1
    )sql");
    query.bind(":child", child);
    return query.step() ? std::optional(Columns(query).id<ConferenceId>()) : std::nullopt;
}

void readLookedAfter(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    const auto held = dayOf(database, conference);
    for (const ChildId& child : childrenOf(database, conference)) {
        std::vector<CareKept> times = readTimes(database, child);
        if (times.empty()) // what happens to a looked-after child is written down under such a time
            continue;
        const Span span = spanOf(database, conference, child);
        std::optional<CareKept> care;
        for (CareKept& each : times)
            if (!held || each.since <= *held || span.holds(each.since))
                care = std::move(each); // the last of them
        if (!care)
            continue;
        LookedAfter status;
        status.since = care->since;
        status.until = care->until;
        status.byAgreement = care->basis == CareBasis::Agreement;
        status.careOrder = care->careOrder;
        status.reviewAsked = care->careOrder ? reviewSince(database, child, *care->careOrder) : std::nullopt;
        status.singlePlan = care->singlePlan;
        status.reviewingOfficer = participantNamed(database, conference, care->officer);
        status.review = care->review;
        status.carePlanChanged = care->carePlanChanged;
        for (const CareStep& step : readSteps(database, child))
            if (span.holds(step.on))
                addStep(step, status);
        const CareAnswers answers = readAnswers(database, conference, child);
        status.conferenceReason = answers.conferenceReason;
        status.otherChairReason = answers.otherChairReason;
        status.apartReason = answers.apartReason;
        status.securityAssured = answers.securityAssured;
        status.securityReasons = answers.securityReasons;
        dossier.lookedAfter.emplace(child, std::move(status));
    }
}

} // namespace cadair
