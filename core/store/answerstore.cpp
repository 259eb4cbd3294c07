#include "core/store/answerstore.h"

#include "core/store/statement.h"

#include <algorithm>

namespace cadair {

AnswerStore::AnswerStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void AnswerStore::save(const Answer& answer)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO checklist_answer (conference_id, moment, line, state, content, by_whom, at)
        VALUES (:conference, :moment, :line, :state, :text, :by, :at)
        ON CONFLICT (conference_id, moment, line) DO UPDATE SET
            state = excluded.state, content = excluded.content, by_whom = excluded.by_whom, at = excluded.at
    )sql");
    save.bind(":conference", answer.conference).bind(":moment", answer.moment).bind(":line", answer.group);
    save.bind(":state", answer.state).bind(":text", answer.text).bind(":by", answer.by).bind(":at", answer.at).run();
}

void AnswerStore::remove(const ConferenceId& conference, Moment moment, const QString& group)
{
    auto remove = m_database.prepare(R"sql(
        DELETE FROM checklist_answer WHERE conference_id = :conference AND moment = :moment AND line = :line
    )sql");
    remove.bind(":conference", conference).bind(":moment", moment).bind(":line", group).run();
}

void AnswerStore::setCircumstance(const ConferenceId& conference, const QString& word, bool holds)
{
    auto change = holds ? m_database.prepare(R"sql(
        INSERT INTO circumstance (conference_id, word) VALUES (:conference, :word) ON CONFLICT DO NOTHING
    )sql")
                        : m_database.prepare("DELETE FROM circumstance WHERE conference_id = :conference AND word = :word");
    change.bind(":conference", conference).bind(":word", word).run();
}

std::vector<Answer> readAnswers(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT conference_id, moment, line, state, content, by_whom, at
          FROM checklist_answer WHERE conference_id = :id ORDER BY line
    )sql");
    query.bind(":id", conference);
    std::vector<Answer> answers;
    while (query.step()) {
        Columns in(query);
        answers.push_back({.conference = in.id<ConferenceId>(),
                           .moment = in.word<Moment>(),
                           .group = in.text(),
                           .state = in.word<AnswerState>(),
                           .text = in.text(),
                           .by = in.text(),
                           .at = in.moment()});
    }
    std::stable_sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) { return a.moment < b.moment; });
    return answers;
}

std::set<QString> readCircumstances(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT word FROM circumstance WHERE conference_id = :id");
    query.bind(":id", conference);
    std::set<QString> words;
    while (query.step())
        words.insert(query.text(0));
    return words;
}

} // namespace cadair
