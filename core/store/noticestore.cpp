#include "core/store/noticestore.h"

#include "core/store/statement.h"

namespace cadair {

NoticeStore::NoticeStore(Casebook& casebook) : m_database(casebook.database())
{
}

void NoticeStore::save(const RegisterNotice& notice)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO register_notice (id, kind, received_on, sender, about, born, said, done, done_on, kept_by)
        VALUES (:id, :kind, :received, :sender, :about, :born, :said, :done, :doneOn, :by)
        ON CONFLICT (id) DO UPDATE SET
            kind = excluded.kind, received_on = excluded.received_on, sender = excluded.sender, about = excluded.about,
            born = excluded.born, said = excluded.said, done = excluded.done, done_on = excluded.done_on, kept_by = excluded.kept_by
    )sql");
    save.bind(":id", notice.id).bind(":kind", notice.kind).bind(":received", notice.received).bind(":sender", notice.sender);
    save.bind(":about", notice.about).bind(":born", notice.born).bind(":said", notice.said).bind(":done", notice.done);
    save.bind(":doneOn", notice.doneOn).bind(":by", notice.keptBy).run();
}

std::vector<RegisterNotice> NoticeStore::all() const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, kind, received_on, sender, about, born, said, done, done_on, kept_by
          FROM register_notice ORDER BY received_on DESC, rowid DESC
    )sql");
    std::vector<RegisterNotice> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<NoticeId>(), .kind = in.word<NoticeKind>(), .received = in.date(), .sender = in.text(), .about = in.text(),
                         .born = in.optionalDate(), .said = in.text(), .done = in.text(), .doneOn = in.optionalDate(), .keptBy = in.text()});
    }
    return found;
}

} // namespace cadair
