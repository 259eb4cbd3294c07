#include "core/store/scalestore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

/// Takes away the marks of those who have none any more.
void removeMarks(Database& database, const ConferenceId& conference, qint64 position, const ScaleStatement& statement)
{
    auto old = database.prepare("SELECT participant_id FROM scale_mark WHERE conference_id = :id AND position = :position");
    old.bind(":id", conference).bind(":position", position);
    std::vector<QString> gone;
    while (old.step()) {
        const QString who = old.text(0);
        bool kept = false;
        for (const ScaleMark& mark : statement.marks)
            kept = kept || mark.who.text() == who;
        if (!kept)
            gone.push_back(who);
    }
    auto remove = database.prepare(
        "DELETE FROM scale_mark WHERE conference_id = :id AND position = :position AND participant_id = :who");
    for (const QString& who : gone)
        remove.bind(":id", conference).bind(":position", position).bind(":who", who).run();
}

void saveMarks(Database& database, const ConferenceId& conference, qint64 position, const ScaleStatement& statement)
{
    removeMarks(database, conference, position, statement);
    auto save = database.prepare(R"sql(
        INSERT INTO scale_mark (conference_id, position, participant_id, mark, reason)
        VALUES (:id, :position, :who, :mark, :reason)
        ON CONFLICT (conference_id, position, participant_id) DO UPDATE SET mark = excluded.mark, reason = excluded.reason
    )sql");
    for (const ScaleMark& mark : statement.marks) {
        save.bind(":id", conference).bind(":position", position).bind(":who", mark.who);
        save.bind(":mark", mark.mark).bind(":reason", mark.reason).run();
    }
}

} // namespace

ScaleStore::ScaleStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void ScaleStore::save(const ConferenceId& conference, const Scale& scale)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO scale (conference_id, is_on, in_record) VALUES (:id, :on, :inRecord)
        ON CONFLICT (conference_id) DO UPDATE SET is_on = excluded.is_on, in_record = excluded.in_record
    )sql");
    save.bind(":id", conference).bind(":on", scale.on).bind(":inRecord", scale.inRecord).run();
    auto shorten = m_database.prepare("DELETE FROM scale_statement WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(scale.statements.size())).run();
    auto statement = m_database.prepare(R"sql(
        INSERT INTO scale_statement (conference_id, position, content, revealed) VALUES (:id, :position, :content, :revealed)
        ON CONFLICT (conference_id, position) DO UPDATE SET content = excluded.content, revealed = excluded.revealed
    )sql");
    for (qint64 position = 0; const ScaleStatement& each : scale.statements) {
        statement.bind(":id", conference).bind(":position", position).bind(":content", each.text);
        statement.bind(":revealed", each.revealed).run();
        saveMarks(m_database, conference, position++, each);
    }
    transaction.commit();
}

Scale ScaleStore::scale(const ConferenceId& conference) const
{
    Scale scale;
    auto query = m_database.prepare("SELECT is_on, in_record FROM scale WHERE conference_id = :id");
    query.bind(":id", conference);
    if (!query.step())
        return scale;
    Columns in(query);
    scale.on = in.flag();
    scale.inRecord = in.flag();
    auto statements = m_database.prepare("SELECT content, revealed FROM scale_statement WHERE conference_id = :id ORDER BY position");
    statements.bind(":id", conference);
    while (statements.step()) {
        Columns row(statements);
        scale.statements.push_back({.text = row.text(), .revealed = row.flag(), .marks = {}});
    }
    auto marks = m_database.prepare(R"sql(
        SELECT scale_mark.position, scale_mark.participant_id, scale_mark.mark, scale_mark.reason
          FROM scale_mark JOIN participant ON participant.id = scale_mark.participant_id
         WHERE scale_mark.conference_id = :id ORDER BY participant.position, participant.id
    )sql");
    marks.bind(":id", conference);
    while (marks.step()) {
        Columns row(marks);
        const auto position = static_cast<size_t>(row.number());
        scale.statements.at(position).marks.push_back({.who = row.id<ParticipantId>(), .mark = row.integer(), .reason = row.text()});
    }
    return scale;
}

void ScaleStore::save(const ConferenceId& conference, const DisplayChoice& choice)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO family_display (conference_id, welcome, agenda, people, countdown, board, plan, break_minutes)
        VALUES (:id, :welcome, :agenda, :people, :countdown, :board, :plan, :minutes)
        ON CONFLICT (conference_id) DO UPDATE SET
            welcome = excluded.welcome, agenda = excluded.agenda, people = excluded.people, countdown = excluded.countdown,
            board = excluded.board, plan = excluded.plan, break_minutes = excluded.break_minutes
    )sql");
    const auto shows = [&](DisplayPart part) { return choice.shows.contains(part); };
    save.bind(":id", conference).bind(":welcome", shows(DisplayPart::Welcome)).bind(":agenda", shows(DisplayPart::Agenda));
    save.bind(":people", shows(DisplayPart::People)).bind(":countdown", shows(DisplayPart::Countdown));
    save.bind(":board", shows(DisplayPart::Board)).bind(":plan", shows(DisplayPart::Plan));
    save.bind(":minutes", choice.breakMinutes).run();
}

std::optional<DisplayChoice> ScaleStore::displayChoice(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT welcome, agenda, people, countdown, board, plan, break_minutes FROM family_display WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    DisplayChoice choice{.shows = {}};
    for (const Word<DisplayPart>& part : wordsOf(DisplayPart{}))
        if (in.flag())
            choice.shows.insert(part.value);
    choice.breakMinutes = in.integer();
    return choice;
}

} // namespace cadair
