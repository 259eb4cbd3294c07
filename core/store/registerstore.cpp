#include "core/store/registerstore.h"

#include "core/store/peoplerows.h"
#include "core/store/statement.h"

namespace cadair {

namespace {

/// Rows of an enquiry and one word told, one for each word; an enquiry's rows stand together.
std::vector<RegisterEnquiry> readEnquiries(Statement& query)
{
    std::vector<RegisterEnquiry> found;
    while (query.step()) {
        Columns in(query);
        RegisterEnquiry enquiry{.id = in.id<EnquiryId>(), .enquiry = {}, .about = {}, .born = {}, .child = {}, .askedAt = in.moment()};
        enquiry.enquiry.name = in.text();
        enquiry.enquiry.agency = in.text();
        enquiry.enquiry.reason = in.text();
        enquiry.enquiry.calledBack = in.flag();
        enquiry.enquiry.basis = in.text();
        enquiry.enquiry.answeredBy = in.text();
        enquiry.about = in.text();
        enquiry.born = in.optionalDate();
        enquiry.child = in.optionalId<ChildId>();
        if (found.empty() || found.back().id != enquiry.id)
            found.push_back(std::move(enquiry));
        if (const auto word = in.optionalText())
            found.back().enquiry.told.insert(*word);
    }
    return found;
}

} // namespace

RegisterStore::RegisterStore(Casebook& casebook) : m_database(casebook.database())
{
}

std::vector<RegisterChild> RegisterStore::children() const
{
    auto query = m_database.prepare(R"sql(
        SELECT child.id, child.family_id, child.given_name, child.family_name, child.called_name, child.born, child.expected,
               child.died, child.meeting_language, child.papers_language, child.address, family.name, family.reference
          FROM child JOIN family ON family.id = child.family_id
         WHERE child.id IN (SELECT child_id FROM decision)
    )sql");
    std::vector<RegisterChild> found;
    while (query.step()) {
        Columns in(query);
        Child child = readChild(in);
        const QString family = in.text();
        found.push_back({std::move(child), family, in.text()});
    }
    return found;
}

std::map<ChildId, QDate> RegisterStore::reviewsFixed(QDate day) const
{
    auto query = m_database.prepare(R"sql(
        SELECT subject.child_id, min(conference.held_on)
          FROM conference JOIN subject ON subject.conference_id = conference.id
         WHERE conference.type = 'review' AND conference.held_on >= :day AND conference.state IN ('requested', 'convened')
         GROUP BY subject.child_id
    )sql");
    query.bind(":day", day);
    std::map<ChildId, QDate> found;
    while (query.step()) {
        Columns in(query);
        const ChildId child = in.id<ChildId>();
        found.emplace(child, in.date());
    }
    return found;
}

void RegisterStore::save(const RegisterEnquiry& enquiry)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO register_enquiry (id, asked_at, name, agency, reason, called_back, basis, answered_by, about, born, child_id)
        VALUES (:id, :at, :name, :agency, :reason, :calledBack, :basis, :by, :about, :born, :child)
        ON CONFLICT (id) DO UPDATE SET
            asked_at = excluded.asked_at, name = excluded.name, agency = excluded.agency, reason = excluded.reason,
            called_back = excluded.called_back, basis = excluded.basis, answered_by = excluded.answered_by,
            about = excluded.about, born = excluded.born, child_id = excluded.child_id
    )sql");
    const Enquiry& asked = enquiry.enquiry;
    save.bind(":id", enquiry.id).bind(":at", enquiry.askedAt).bind(":name", asked.name).bind(":agency", asked.agency);
    save.bind(":reason", asked.reason).bind(":calledBack", asked.calledBack).bind(":basis", asked.basis);
    save.bind(":by", asked.answeredBy).bind(":about", enquiry.about).bind(":born", enquiry.born);
    save.bind(":child", enquiry.child).run();
    auto clear = m_database.prepare("DELETE FROM register_enquiry_told WHERE enquiry_id = :id");
    clear.bind(":id", enquiry.id).run();
    auto tell = m_database.prepare("INSERT INTO register_enquiry_told (enquiry_id, word) VALUES (:id, :word)");
    for (const QString& word : asked.told)
        tell.bind(":id", enquiry.id).bind(":word", word).run();
    transaction.commit();
}

std::optional<RegisterEnquiry> RegisterStore::enquiry(const EnquiryId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT register_enquiry.id, asked_at, name, agency, reason, called_back, basis, answered_by, about, born, child_id,
               register_enquiry_told.word
          FROM register_enquiry LEFT JOIN register_enquiry_told ON register_enquiry_told.enquiry_id = register_enquiry.id
         WHERE register_enquiry.id = :id
    )sql");
    query.bind(":id", id);
    std::vector<RegisterEnquiry> found = readEnquiries(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<RegisterEnquiry> RegisterStore::enquiries() const
{
    auto query = m_database.prepare(R"sql(
        SELECT register_enquiry.id, asked_at, name, agency, reason, called_back, basis, answered_by, about, born, child_id,
               register_enquiry_told.word
          FROM register_enquiry LEFT JOIN register_enquiry_told ON register_enquiry_told.enquiry_id = register_enquiry.id
         ORDER BY asked_at DESC, register_enquiry.rowid DESC
    )sql");
    return readEnquiries(query);
}

void RegisterStore::saveKeeping(const QString& keeper, const std::set<QString>& lists)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO register_keeping (one, keeper) VALUES (1, :keeper)
        ON CONFLICT (one) DO UPDATE SET keeper = excluded.keeper
    )sql");
    save.bind(":keeper", keeper).run();
    m_database.execute("DELETE FROM register_kept_list");
    auto keep = m_database.prepare("INSERT INTO register_kept_list (word) VALUES (:word)");
    for (const QString& word : lists)
        keep.bind(":word", word).run();
    transaction.commit();
}

RegisterKeeping RegisterStore::keeping() const
{
    RegisterKeeping keeping;
    auto keeper = m_database.prepare("SELECT keeper FROM register_keeping");
    if (keeper.step())
        keeping.keeper = keeper.text(0);
    auto lists = m_database.prepare("SELECT word FROM register_kept_list");
    while (lists.step())
        keeping.lists.insert(lists.text(0));
    const std::vector<PoliceList> sent = policeLists();
    if (!sent.empty())
        keeping.sentToPolice = sent.front().sent;
    return keeping;
}

void RegisterStore::add(const PoliceList& list)
{
    auto add = m_database.prepare("INSERT INTO police_list (id, as_at, sent_on, sent_by) VALUES (:id, :at, :sent, :by)");
    add.bind(":id", Id<PoliceList>::fresh()).bind(":at", list.asAt).bind(":sent", list.sent).bind(":by", list.sentBy).run();
}

std::vector<PoliceList> RegisterStore::policeLists() const
{
    auto query = m_database.prepare("SELECT as_at, sent_on, sent_by FROM police_list ORDER BY sent_on DESC, rowid DESC");
    std::vector<PoliceList> found;
    while (query.step()) {
        Columns in(query);
        const QDate asAt = in.date();
        const QDate sent = in.date();
        found.push_back({asAt, sent, in.text()});
    }
    return found;
}

} // namespace cadair
