#include "core/store/movestore.h"

#include "core/store/statement.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

MoveKept readMove(Columns in)
{
    MoveKept move{.id = in.id<MoveId>(), .family = in.id<FamilyId>()};
    move.direction = in.word<MoveDirection>();
    move.conference = in.optionalId<ConferenceId>();
    move.known = in.date();
    move.movesOn = in.optionalDate();
    move.authority = in.text();
    move.contact = in.text();
    move.address = in.text();
    move.permanent = in.optionalFlag();
    move.months = in.isNull() ? std::nullopt : std::optional(0);
    if (const int months = in.integer(); move.months)
        move.months = months;
    move.risk = in.optionalWord<MoveRisk>();
    move.planSince = in.optionalDate();
    move.interimOn = in.optionalDate();
    move.interimBy = in.text();
    move.interim = in.text();
    move.noInterim = in.text();
    move.askedOn = in.optionalDate();
    move.conferenceOn = in.optionalDate();
    move.held = in.flag();
    move.receivingInvited = in.flag();
    move.reportsOn = in.optionalDate();
    move.papersOn = in.optionalDate();
    move.acceptedOn = in.optionalDate();
    move.acceptedBy = in.text();
    move.over = in.text();
    return move;
}

void readPartsOf(const Database& database, MoveKept& move)
{
    auto children = database.prepare(R"sql(
        SELECT child_id FROM move_child JOIN child ON child.id = child_id
         WHERE move_id = :id ORDER BY coalesce(child.born, child.expected), child.rowid
    )sql");
    children.bind(":id", move.id);
    while (children.step())
        move.children.push_back(Columns(children).id<ChildId>());
    auto told = database.prepare("SELECT whom, name, told_on, written_on FROM move_told WHERE move_id = :id ORDER BY position");
    told.bind(":id", move.id);
    while (told.step()) {
        Columns in(told);
        move.told.push_back({.whom = in.text(), .name = in.text(), .on = in.date(), .writtenOn = in.optionalDate()});
    }
}

std::vector<MoveKept> readAll(const Database& database, Statement query)
{
    std::vector<MoveKept> found;
    while (query.step())
        found.push_back(readMove(Columns(query)));
    for (MoveKept& move : found)
        readPartsOf(database, move);
    return found;
}

/// Out: whether a review was asked for since it was known, and whether any of the children still has the plan.
void addKnownOut(const Database& database, const MoveKept& move, MoveKnown& known)
{
    auto review = database.prepare(R"sql(
        SELECT 1 FROM conference JOIN subject ON subject.conference_id = conference.id
          JOIN move_child ON move_child.child_id = subject.child_id AND move_child.move_id = :id
         WHERE conference.type = 'review' AND conference.state NOT IN ('cancelled', 'not-proceeded')
           AND (conference.held_on IS NULL OR conference.held_on >= :known) LIMIT 1
    )sql");
    review.bind(":id", move.id).bind(":known", move.known);
    known.reviewAsked = review.step();
    auto runs = database.prepare(R"sql(
        SELECT 1 FROM running_plan JOIN move_child ON move_child.child_id = running_plan.child_id AND move_id = :id LIMIT 1
    )sql");
    runs.bind(":id", move.id);
    known.planRuns = runs.step();
}

/// In: the first conference of that kind about any of the children from the day of the notice on.
void addKnownIn(const Database& database, const MoveKept& move, MoveKnown& known)
{
    auto query = database.prepare(R"sql(
        SELECT conference.id, conference.held_on,
               conference.state IN ('concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed')
          FROM conference
         WHERE conference.type = 'transfer-in' AND conference.state NOT IN ('cancelled', 'not-proceeded')
           AND (conference.held_on IS NULL OR conference.held_on >= :known)
           AND EXISTS (SELECT 1 FROM subject JOIN move_child ON move_child.child_id = subject.child_id
                        WHERE subject.conference_id = conference.id AND move_id = :id)
         ORDER BY conference.held_on IS NULL, conference.held_on, conference.rowid LIMIT 1
    )sql");
    query.bind(":id", move.id).bind(":known", move.known);
    if (!query.step())
        return;
    Columns in(query);
    known.transferConference = in.id<ConferenceId>();
    known.conferenceOn = in.optionalDate();
    known.conferenceHeld = in.flag();
}

MoveKnown readKnown(const Database& database, const MoveKept& move)
{
    MoveKnown known;
    if (move.direction == MoveDirection::Out)
        addKnownOut(database, move, known);
    else
        addKnownIn(database, move, known);
    return known;
}

bool hasEnded(const MoveKept& move, const MoveKnown& known)
{
    if (!move.over.isEmpty())
        return true;
    return move.direction == MoveDirection::In ? known.conferenceHeld : !known.planRuns;
}

void saveParts(const Database& database, const MoveKept& move)
{
    auto noChild = database.prepare("DELETE FROM move_child WHERE move_id = :id");
    noChild.bind(":id", move.id).run();
    auto child = database.prepare("INSERT INTO move_child (move_id, child_id) VALUES (:id, :child)");
    for (const ChildId& each : move.children)
        child.bind(":id", move.id).bind(":child", each).run();
    auto nobody = database.prepare("DELETE FROM move_told WHERE move_id = :id");
    nobody.bind(":id", move.id).run();
    auto told = database.prepare(R"sql(
        INSERT INTO move_told (move_id, position, whom, name, told_on, written_on)
        VALUES (:id, :position, :whom, :name, :on, :written)
    )sql");
    for (int position = 0; const MoveTold& each : move.told) {
        told.bind(":id", move.id).bind(":position", position++).bind(":whom", each.whom).bind(":name", each.name);
        told.bind(":on", each.on).bind(":written", each.writtenOn).run();
    }
}

} // namespace

MoveStore::MoveStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void MoveStore::save(const MoveKept& move)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO move (id, family_id, direction, plan_conference_id, known_on, moves_on, authority, contact, address, permanent,
                          months, risk, plan_since, interim_on, interim_by, interim, no_interim, asked_on, conference_on, held,
                          receiving_invited, reports_on, papers_on, accepted_on, accepted_by, over)
        VALUES (:id, :family, :direction, :plan, :known, :moves, :authority, :contact, :address, :permanent, :months, :risk,
                :since, :interimOn, :interimBy, :interim, :noInterim, :asked, :conferenceOn, :held, :invited, :reports, :papers,
                :accepted, :acceptedBy, :over)
        ON CONFLICT (id) DO UPDATE SET
            family_id = excluded.family_id, direction = excluded.direction, plan_conference_id = excluded.plan_conference_id,
            known_on = excluded.known_on, moves_on = excluded.moves_on, authority = excluded.authority,
            contact = excluded.contact, address = excluded.address, permanent = excluded.permanent, months = excluded.months,
            risk = excluded.risk, plan_since = excluded.plan_since, interim_on = excluded.interim_on,
            interim_by = excluded.interim_by, interim = excluded.interim, no_interim = excluded.no_interim,
            asked_on = excluded.asked_on, conference_on = excluded.conference_on, held = excluded.held,
            receiving_invited = excluded.receiving_invited, reports_on = excluded.reports_on, papers_on = excluded.papers_on,
            accepted_on = excluded.accepted_on, accepted_by = excluded.accepted_by, over = excluded.over
    )sql");
    save.bind(":id", move.id).bind(":family", move.family).bind(":direction", move.direction).bind(":plan", move.conference);
    save.bind(":known", move.known).bind(":moves", move.movesOn).bind(":authority", move.authority).bind(":contact", move.contact);
    save.bind(":address", move.address).bind(":permanent", move.permanent).bind(":months", move.months).bind(":risk", move.risk);
    save.bind(":since", move.planSince).bind(":interimOn", move.interimOn).bind(":interimBy", move.interimBy);
    save.bind(":interim", move.interim).bind(":noInterim", move.noInterim).bind(":asked", move.askedOn);
    save.bind(":conferenceOn", move.conferenceOn).bind(":held", move.held).bind(":invited", move.receivingInvited);
    save.bind(":reports", move.reportsOn).bind(":papers", move.papersOn).bind(":accepted", move.acceptedOn);
    save.bind(":acceptedBy", move.acceptedBy).bind(":over", move.over).run();
    saveParts(m_database, move);
    transaction.commit();
}

std::optional<MoveKept> MoveStore::move(const MoveId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, direction, plan_conference_id, known_on, moves_on, authority, contact, address, permanent, months,
               risk, plan_since, interim_on, interim_by, interim, no_interim, asked_on, conference_on, held, receiving_invited,
               reports_on, papers_on, accepted_on, accepted_by, over
          FROM move WHERE id = :id
    )sql");
    query.bind(":id", id);
    std::vector<MoveKept> found = readAll(m_database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<MoveKept> MoveStore::ofFamily(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, direction, plan_conference_id, known_on, moves_on, authority, contact, address, permanent, months,
               risk, plan_since, interim_on, interim_by, interim, no_interim, asked_on, conference_on, held, receiving_invited,
               reports_on, papers_on, accepted_on, accepted_by, over
          FROM move WHERE family_id = :family ORDER BY known_on, rowid
    )sql");
    query.bind(":family", family);
    return readAll(m_database, std::move(query));
}

std::vector<MoveKept> MoveStore::open() const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, direction, plan_conference_id, known_on, moves_on, authority, contact, address, permanent, months,
               risk, plan_since, interim_on, interim_by, interim, no_interim, asked_on, conference_on, held, receiving_invited,
               reports_on, papers_on, accepted_on, accepted_by, over
          FROM move WHERE over = '' ORDER BY known_on, rowid
    )sql");
    std::vector<MoveKept> all = readAll(m_database, std::move(query));
    std::erase_if(all, [&](const MoveKept& move) { return hasEnded(move, readKnown(m_database, move)); });
    return all;
}

std::vector<MovedChild> MoveStore::movedChildren() const
{
    auto query = m_database.prepare(R"sql(
        SELECT direction, known_on, given_name || ' ' || family_name FROM move
          JOIN move_child ON move_id = move.id JOIN child ON child.id = child_id WHERE over = ''
        UNION
        SELECT direction, known_on, called_name || ' ' || family_name FROM move
          JOIN move_child ON move_id = move.id JOIN child ON child.id = child_id WHERE over = '' AND called_name <> ''
    )sql");
    std::vector<MovedChild> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.direction = in.word<MoveDirection>(), .known = in.date(), .name = in.text()});
    }
    return found;
}

MoveKnown MoveStore::known(const MoveKept& move) const
{
    return readKnown(m_database, move);
}

Transfer judgedAs(const MoveKept& move, const MoveKnown& known)
{
    const bool out = move.direction == MoveDirection::Out;
    Transfer transfer;
    transfer.direction = wordOf(move.direction);
    transfer.permanent = move.permanent;
    transfer.months = move.months;
    transfer.risk = move.risk ? wordOf(*move.risk) : QString();
    transfer.convenor = out ? u"receiving-authority"_s : u"this-authority"_s; // where the children live now
    transfer.conferenceAsked = out ? move.askedOn || move.conferenceOn || move.held : known.transferConference.has_value();
    transfer.reviewAsked = known.reviewAsked;
    transfer.receivingInvited = move.receivingInvited;
    for (const MoveTold& told : move.told)
        transfer.told.insert(told.whom);
    if (!out)
        transfer.told.insert(u"childrens-social-care"_s); // the receiving one: whoever keeps this casebook
    transfer.interimPlan = move.interimOn;
    transfer.noInterimPlan = move.noInterim;
    transfer.conferenceHeld = out ? move.held : known.conferenceHeld;
    transfer.acceptedInWriting = move.acceptedOn;
    return transfer;
}

std::optional<Transfer> readTransfer(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT move.id, family_id, direction, plan_conference_id, known_on, moves_on, authority, contact, address, permanent,
               months, risk, move.plan_since, interim_on, interim_by, interim, no_interim, asked_on, conference_on, held,
               receiving_invited, reports_on, papers_on, accepted_on, accepted_by, over
          FROM move JOIN (SELECT held_on, type FROM conference WHERE id = :id) AS this
         WHERE over = ''
           AND EXISTS (SELECT 1 FROM move_child JOIN subject ON subject.child_id = move_child.child_id
                        WHERE move_id = move.id AND subject.conference_id = :id)
           AND (plan_conference_id = :id
                OR ((this.held_on IS NULL OR this.held_on >= known_on)
                    AND (accepted_on IS NULL OR this.held_on IS NULL OR this.held_on <= accepted_on)
                    AND (direction = 'out' OR this.type = 'transfer-in')))
         ORDER BY known_on DESC, move.rowid DESC
    )sql");
    query.bind(":id", conference);
    for (const MoveKept& move : readAll(database, std::move(query))) {
        const MoveKnown known = readKnown(database, move);
        if (move.direction == MoveDirection::Out || known.transferConference == conference)
            return judgedAs(move, known);
    }
    return std::nullopt;
}

} // namespace cadair
