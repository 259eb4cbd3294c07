#include "core/workflow/registerdue.h"

#include "core/rules/registerspells.h"
#include "core/workflow/register.h"
#include "core/workflow/registernotices.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Counts one of a kind more, and remembers the oldest.
class Line final {
public:
    explicit Line(RegisterDueKind kind) : m_due{.kind = kind, .count = 0, .since = {}} {}
    void add(QDate day)
    {
        ++m_due.count;
        if (!m_due.since.isValid() || day < m_due.since)
            m_due.since = day;
    }
    void putInto(std::vector<RegisterDue>& all) const
    {
        if (m_due.count > 0)
            all.push_back(m_due);
    }

private:
    RegisterDue m_due;
};

bool isInHand(const RegisterRow& row, QDate today, const std::set<ConferenceId>& inHand)
{
    const StandingDecision* decision = decisionOn(row.spell, today);
    return decision && decision->conference && inHand.contains(*decision->conference);
}

} // namespace

std::vector<RegisterDue> registerDue(const Office& office, const std::set<ConferenceId>& inHand)
{
    const QDate today = office.clock.today();
    const RegisterView view = rereadRegister(office, today);
    Line police(RegisterDueKind::PoliceList), enquiries(RegisterDueKind::Enquiry), notices(RegisterDueKind::Notice), reviews(RegisterDueKind::Review);
    for (const CheckVerdict& check : view.keepingChecks)
        if (check.check.text() == u"register-police-list" && check.outcome != Outcome::Satisfied && view.keeping.lastChange)
            police.add(*view.keeping.lastChange);
    for (const JudgedEnquiry& enquiry : enquiriesNow(office))
        if (enquiry.mayBeAnswered() && enquiry.enquiry.enquiry.told.empty())
            enquiries.add(enquiry.enquiry.askedAt.toLocalTime().date());
    for (const JudgedNotice& notice : noticesNow(office))
        if (notice.isOpen())
            notices.add(notice.notice.received);
    for (const RegisterRow& row : view.rows)
        if (row.reviewLateBy(today) > 0 && !row.reviewFixed && !isInHand(row, today, inHand))
            reviews.add(*row.reviewBy);
    std::vector<RegisterDue> due;
    for (const Line& line : {reviews, enquiries, notices, police})
        line.putInto(due);
    return due;
}

} // namespace cadair
