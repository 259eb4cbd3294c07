#include "core/workflow/registernotices.h"

#include "core/base/folding.h"
#include "core/rules/registernotices.h"
#include "core/store/journalstore.h"
#include "core/store/movestore.h"
#include "core/store/noticestore.h"
#include "core/workflow/register.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype longestWords = 4000;

std::vector<FieldProblem> problemsOf(const RegisterNotice& notice, QDate today)
{
    std::vector<FieldProblem> problems;
    const auto text = [&](const QString& field, const QString& value, bool needed, qsizetype longest) {
        if (needed && value.isEmpty())
            problems.push_back({field, FieldFault::Missing});
        else if (value.size() > longest)
            problems.push_back({field, FieldFault::TooLong});
    };
    const auto day = [&](const QString& field, const std::optional<QDate>& value) {
        if (value && *value > today)
            problems.push_back({field, FieldFault::InTheFuture});
    };
    if (!notice.received.isValid())
        problems.push_back({u"received"_s, FieldFault::Missing});
    day(u"received"_s, notice.received);
    text(u"sender"_s, notice.sender, true, longestText);
    text(u"about"_s, notice.about, true, longestText);
    day(u"born"_s, notice.born);
    text(u"said"_s, notice.said, false, longestWords);
    text(u"done"_s, notice.done, notice.doneOn.has_value(), longestWords);
    day(u"done-on"_s, notice.doneOn);
    return problems;
}

/// The day since which the move that a notice tells of is known, where it is written down with the family: the same way, a
/// child of that name, and no older than the notice by more than a month.
std::optional<QDate> moveOf(const RegisterNotice& notice, const std::vector<MovedChild>& moved)
{
    constexpr int earlier = 31;
    if (notice.kind != NoticeKind::MovedIn && notice.kind != NoticeKind::MovedOut)
        return std::nullopt;
    const MoveDirection way = notice.kind == NoticeKind::MovedIn ? MoveDirection::In : MoveDirection::Out;
    for (const MovedChild& child : moved)
        if (child.direction == way && folded(child.name) == folded(notice.about) && child.known >= notice.received.addDays(-earlier))
            return child.known;
    return std::nullopt;
}

} // namespace

std::vector<JudgedNotice> noticesNow(const Office& office)
{
    const Procedure& procedure = registerProcedure(office);
    const std::vector<MovedChild> moved = MoveStore(office.casebook).movedChildren();
    std::vector<JudgedNotice> all;
    for (RegisterNotice& notice : NoticeStore(office.casebook).all()) {
        Verdict verdict = judgeNotice(notice, procedure);
        const auto since = moveOf(notice, moved);
        all.push_back({std::move(notice), std::move(verdict), since});
    }
    std::stable_sort(all.begin(), all.end(), [](const JudgedNotice& a, const JudgedNotice& b) { return a.isOpen() > b.isOpen(); });
    return all;
}

std::vector<JudgedNotice> openNotices(const Office& office)
{
    std::vector<JudgedNotice> all = noticesNow(office);
    JournalStore(office.casebook).noteReading(u"register-notices"_s, office.clock.today().toString(Qt::ISODate));
    return all;
}

Made<NoticeId> keepNotice(const Office& office, const RegisterNotice& given)
{
    const QDate today = office.clock.today();
    RegisterNotice kept = given;
    kept.sender = tidied(given.sender);
    kept.about = tidied(given.about);
    kept.said = given.said.trimmed();
    kept.done = given.done.trimmed();
    if (!kept.done.isEmpty() && !kept.doneOn)
        kept.doneOn = today;
    std::vector<FieldProblem> problems = problemsOf(kept, today);
    if (!problems.empty())
        return {{}, std::move(problems)};
    kept.keptBy = office.casebook.actor();
    NoticeStore(office.casebook).save(kept);
    return {kept.id, {}};
}

} // namespace cadair
