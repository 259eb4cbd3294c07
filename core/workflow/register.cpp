#include "core/workflow/register.h"

#include "core/base/folding.h"
#include "core/store/journalstore.h"
#include "core/store/registerstore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/registersource.h"
#include "core/workflow/steps.h"
#include "core/workflow/unit.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int yearsShown = 2;
constexpr qsizetype longestText = 300;
constexpr qsizetype longestReason = 4000;

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
    QStringList names{child.givenName, child.calledName, child.familyName, row.familyName};
    for (const ChildName& name : row.formerly)
        names << name.given << name.called << name.family;
    return matchesWords(names.join(u' '), enquiry.about);
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

RegisterView rereadRegister(const Office& office, QDate asked, const RegisterView* before)
{
    const QDate today = office.clock.today();
    const auto kept = before && before->source ? before->source : std::make_shared<RegisterSource>(office);
    const RegisterSource& source = *kept;
    const Procedure& procedure = registerProcedure(office);
    RegisterView view{.day = std::min(asked, today), .today = today, .procedure = &procedure, .rows = {}, .counts = {},
                      .keeping = RegisterStore(office.casebook).keeping(), .keepingChecks = {},
                      .policeLists = RegisterStore(office.casebook).policeLists()};
    view.source = kept;
    view.rows = kept->rowsOn(office, view.day, today);
    view.onToday = static_cast<int>(std::count_if(source.spells().begin(), source.spells().end(),
                                                  [&](const RegisterSpell& spell) { return covers(spell, today); }));
    view.counts = registerCounts(source.spells(), std::min(today.addYears(-yearsShown), view.day), today);
    view.keeping.lastChange = lastMovement(source.spells(), today);
    view.keepingChecks = judgeKeeping(view.keeping, procedure, office.rulebook.calendarOf(procedure), office.clock.now());
    return view;
}

RegisterView openRegister(const Office& office, QDate day, const RegisterView* before)
{
    RegisterView view = rereadRegister(office, day, before);
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

std::vector<JudgedEnquiry> enquiriesNow(const Office& office)
{
    std::vector<JudgedEnquiry> all;
    for (RegisterEnquiry& enquiry : RegisterStore(office.casebook).enquiries())
        all.push_back(judgedBy(office, std::move(enquiry)));
    return all;
}

std::vector<JudgedEnquiry> openEnquiries(const Office& office)
{
    std::vector<JudgedEnquiry> all = enquiriesNow(office);
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
    std::vector<RegisterRow> rows = RegisterSource(office).rowsOn(office, today, today);
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
