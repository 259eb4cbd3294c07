#include "core/workflow/register.h"

#include "core/base/folding.h"
#include "core/rules/timescales.h"
#include "core/store/journalstore.h"
#include "core/store/registerstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/openconference.h"
#include "core/workflow/steps.h"
#include "core/workflow/unit.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int yearsShown = 2;
constexpr qsizetype longestText = 300;
constexpr qsizetype longestReason = 4000;

/// What the register of any day is made from, read once.
struct Source {
    std::vector<RegisterChild> children;
    std::vector<RegisterSpell> spells;
    PlanPeople people;
};

Source sourceOf(const Office& office)
{
    const RegisterStore store(office.casebook);
    const StandingStore standing(office.casebook);
    Source source{store.children(), {}, store.people()};
    std::map<ChildId, QDate> died;
    for (const RegisterChild& each : source.children)
        if (each.child.died)
            died.emplace(each.child.id, *each.child.died);
    source.spells = registerSpells(standing.decisions(), standing.endings(), died);
    return source;
}

bool isReviewLimit(const LimitVerdict& limit)
{
    const QString id = limit.id.text();
    return id == u"first-review" || id == u"later-review" || id == u"early-review";
}

/// By when the next review is due after the conference whose decision is in force. One conference is about several children,
/// so its limits are kept as long as one register is read.
class ReviewLimits final {
public:
    ReviewLimits(const Office& office, QDate day) : m_office(office), m_day(day) {}

    std::optional<QDate> of(const ConferenceId& conference, const ChildId& child)
    {
        auto known = m_known.find(conference);
        if (known == m_known.end()) {
            std::vector<LimitVerdict> limits = limitsNow(rereadForLists(m_office, conference), QDateTime(m_day, QTime(23, 59, 59)));
            std::erase_if(limits, [](const LimitVerdict& limit) { return !isReviewLimit(limit) || !limit.applies || !limit.due; });
            known = m_known.emplace(conference, std::move(limits)).first;
        }
        std::optional<QDate> earliest;
        for (const LimitVerdict& limit : known->second)
            if ((!limit.child || *limit.child == child) && (!earliest || limit.due->date() < *earliest))
                earliest = limit.due->date();
        return earliest;
    }

private:
    const Office& m_office;
    QDate m_day;
    std::map<ConferenceId, std::vector<LimitVerdict>> m_known;
};

RegisterRow rowOf(const RegisterChild& child, const RegisterSpell& spell, const Source& source, QDate day, ReviewLimits& limits)
{
    RegisterRow row{.child = child.child, .familyName = child.familyName, .reference = child.reference, .spell = spell,
                    .categories = categoriesOn(spell, day), .reviewBy = {}, .reviewFixed = {}, .lead = {}, .agencies = {}, .off = {}};
    const StandingDecision* decision = decisionOn(spell, day);
    if (!decision || !decision->conference)
        return row;
    const ConferenceId& conference = *decision->conference;
    row.reviewBy = limits.of(conference, child.child.id);
    if (const auto lead = source.people.leads.find({conference, child.child.id}); lead != source.people.leads.end())
        row.lead = lead->second;
    else if (const auto worker = source.people.socialWorkers.find(conference); worker != source.people.socialWorkers.end())
        row.lead = worker->second;
    if (const auto agencies = source.people.agencies.find(conference); agencies != source.people.agencies.end())
        row.agencies = agencies->second;
    return row;
}

/// How the child came off it in the end: of the spell that ends on `off`.
LeftRegister leftOn(const std::vector<RegisterSpell>& spells, const ChildId& child, QDate off)
{
    for (const RegisterSpell& spell : spells)
        if (spell.child == child && spell.until == off)
            return spell.left;
    return LeftRegister::NotYet;
}

std::vector<RegisterRow> rowsOn(const Office& office, const Source& source, QDate day, QDate today)
{
    std::map<ChildId, const RegisterChild*> children;
    for (const RegisterChild& child : source.children)
        children.emplace(child.child.id, &child);
    const auto fixed = day == today ? RegisterStore(office.casebook).reviewsFixed(today) : std::map<ChildId, QDate>();
    ReviewLimits limits(office, day);
    std::vector<RegisterRow> rows;
    for (const RegisterSpell& spell : source.spells) {
        const auto child = children.find(spell.child);
        if (!covers(spell, day) || child == children.end())
            continue;
        RegisterRow row = rowOf(*child->second, spell, source, day, limits);
        if (const auto review = fixed.find(spell.child); review != fixed.end())
            row.reviewFixed = review->second;
        row.off = offAfter(source.spells, spell);
        if (row.off && *row.off > today)
            row.off.reset();
        if (row.off)
            row.left = leftOn(source.spells, spell.child, *row.off);
        rows.push_back(std::move(row));
    }
    return rows;
}

JudgedEnquiry judgedBy(const Office& office, RegisterEnquiry enquiry)
{
    const Procedure& procedure = registerProcedure(office);
    auto checks = judgeEnquiry(enquiry.enquiry, procedure, office.rulebook.calendarOf(procedure), office.clock.now());
    return {std::move(enquiry), std::move(checks)};
}

/// Whether a child on the register may be the one asked about: by name, and by date of birth where both have one.
bool mayBe(const RegisterRow& row, const RegisterEnquiry& enquiry)
{
    const Child& child = row.child;
    if (enquiry.born && child.born && *enquiry.born != *child.born)
        return false;
    const QString names = QStringList{child.givenName, child.calledName, child.familyName, row.familyName}.join(u' ');
    return matchesWords(names, enquiry.about);
}

} // namespace

const Procedure& registerProcedure(const Office& office)
{
    const auto own = unitsProcedure(office);
    return procedureInForce(office, own ? *own : unitsProcedures(office).front()->id);
}

int RegisterRow::reviewLateBy(QDate day) const
{
    return reviewBy && *reviewBy < day ? static_cast<int>(reviewBy->daysTo(day)) : 0;
}

RegisterView rereadRegister(const Office& office, QDate asked)
{
    const QDate today = office.clock.today();
    const Source source = sourceOf(office);
    const Procedure& procedure = registerProcedure(office);
    RegisterView view{.day = std::min(asked, today), .today = today, .procedure = &procedure, .rows = {}, .counts = {},
                      .keeping = RegisterStore(office.casebook).keeping(), .keepingChecks = {},
                      .policeLists = RegisterStore(office.casebook).policeLists()};
    view.rows = rowsOn(office, source, view.day, today);
    view.onToday = static_cast<int>(std::count_if(source.spells.begin(), source.spells.end(),
                                                  [&](const RegisterSpell& spell) { return covers(spell, today); }));
    view.counts = registerCounts(source.spells, std::min(today.addYears(-yearsShown), view.day), today);
    view.keeping.lastChange = lastMovement(source.spells, today);
    view.keepingChecks = judgeKeeping(view.keeping, procedure, office.rulebook.calendarOf(procedure), office.clock.now());
    return view;
}

RegisterView openRegister(const Office& office, QDate day)
{
    RegisterView view = rereadRegister(office, day);
    JournalStore(office.casebook).noteReading(u"register"_s, view.day.toString(Qt::ISODate));
    return view;
}

QStringList JudgedEnquiry::missing() const
{
    QStringList words;
    for (const CheckVerdict& check : checks)
        if (check.check.text() != u"enquiry-answer")
            for (const Reason& reason : check.reasons)
                words += reason.particulars.isEmpty() ? QString() : reason.particulars.back();
    words.removeDuplicates();
    return words;
}

std::vector<JudgedEnquiry> openEnquiries(const Office& office)
{
    std::vector<JudgedEnquiry> all;
    for (RegisterEnquiry& enquiry : RegisterStore(office.casebook).enquiries())
        all.push_back(judgedBy(office, std::move(enquiry)));
    JournalStore(office.casebook).noteReading(u"register-enquiries"_s, office.clock.today().toString(Qt::ISODate));
    return all;
}

Made<EnquiryId> keepEnquiry(const Office& office, const RegisterEnquiry& given)
{
    RegisterEnquiry kept = given;
    kept.about = tidied(given.about);
    kept.enquiry.name = tidied(given.enquiry.name);
    kept.enquiry.agency = tidied(given.enquiry.agency);
    kept.enquiry.reason = given.enquiry.reason.trimmed();
    if (kept.enquiry.answeredBy.isEmpty())
        kept.enquiry.answeredBy = office.casebook.actor();
    std::vector<FieldProblem> problems;
    const auto check = [&](const QString& field, const QString& text, bool needed, qsizetype longest) {
        if (needed && text.isEmpty())
            problems.push_back({field, FieldFault::Missing});
        else if (text.size() > longest)
            problems.push_back({field, FieldFault::TooLong});
    };
    check(u"name"_s, kept.enquiry.name, true, longestText);
    check(u"about"_s, kept.about, true, longestText);
    check(u"agency"_s, kept.enquiry.agency, false, longestText);
    check(u"reason"_s, kept.enquiry.reason, false, longestReason);
    if (kept.born && *kept.born > office.clock.today())
        problems.push_back({u"born"_s, FieldFault::InTheFuture});
    if (!problems.empty())
        return {{}, std::move(problems)};
    RegisterStore store(office.casebook);
    if (const auto before = store.enquiry(kept.id)) { // put right later: what was told, and when it was asked, stay
        kept.askedAt = before->askedAt;
        kept.enquiry.told = before->enquiry.told;
        kept.child = before->child;
    }
    store.save(kept);
    return {kept.id, {}};
}

std::optional<std::vector<RegisterRow>> answerTo(const Office& office, const EnquiryId& id)
{
    auto enquiry = RegisterStore(office.casebook).enquiry(id);
    if (!enquiry)
        return std::nullopt;
    const JudgedEnquiry judged = judgedBy(office, *std::move(enquiry));
    if (!judged.mayBeAnswered())
        return std::nullopt;
    JournalStore(office.casebook).note(JournalAct::Enquire, u"register"_s, id.text(), judged.enquiry.enquiry.reason);
    const QDate today = office.clock.today();
    std::vector<RegisterRow> rows = rowsOn(office, sourceOf(office), today, today);
    std::erase_if(rows, [&](const RegisterRow& row) { return !mayBe(row, judged.enquiry); });
    return rows;
}

StepResult keepTold(const Office& office, const EnquiryId& id, const std::optional<ChildId>& child, const std::set<QString>& told)
{
    RegisterStore store(office.casebook);
    auto enquiry = store.enquiry(id);
    if (!enquiry)
        return refused(ReasonCode::ReasonNeeded);
    enquiry->child = child;
    enquiry->enquiry.told = told;
    const JudgedEnquiry judged = judgedBy(office, *enquiry);
    Verdict verdict{Outcome::Satisfied, {}, {}};
    for (const CheckVerdict& check : judged.checks)
        if (check.outcome != Outcome::Satisfied) {
            verdict.outcome = Outcome::Refused;
            verdict.reasons.insert(verdict.reasons.end(), check.reasons.begin(), check.reasons.end());
        }
    if (verdict.outcome != Outcome::Satisfied)
        return {std::move(verdict), false};
    store.save(*enquiry);
    return done();
}

QStringList tellable(const Procedure& procedure)
{
    const QStringList words = wordsOfCheck(procedure, u"enquiry-answer");
    return words.isEmpty() ? QStringList{u"has-plan"_s, u"social-worker"_s} : words;
}

void keepKeeping(const Office& office, const QString& keeper, const std::set<QString>& lists)
{
    RegisterStore(office.casebook).saveKeeping(tidied(keeper).left(longestText), lists);
}

void policeListSent(const Office& office)
{
    const QDate today = office.clock.today();
    Transaction transaction(office.casebook);
    RegisterStore(office.casebook).add({today, today, office.casebook.actor()});
    JournalStore(office.casebook).note(JournalAct::Export, u"police-list"_s, today.toString(Qt::ISODate));
    transaction.commit();
}

void noteRegisterList(const Office& office, QDate day, bool printed)
{
    JournalStore(office.casebook).note(printed ? JournalAct::Print : JournalAct::Export, u"register"_s, day.toString(Qt::ISODate));
}

} // namespace cadair
