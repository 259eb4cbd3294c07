#pragma once

#include "core/casework/disputes.h"
#include "core/workflow/openconference.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// What there is to finish once a conference has ended; each line picks what stands at the right.
enum class FinishKind { Decisions, Letters, Plan, Copies, Record, Minutes, Amendments, Dispatch, Handing, Complaints, Differences, Requests, Checklists };
constexpr auto wordsOf(FinishKind)
{
    using enum FinishKind;
    return std::array{Word<FinishKind>{Decisions, u"decisions"}, Word<FinishKind>{Letters, u"letters"}, Word<FinishKind>{Plan, u"plan"}, Word<FinishKind>{Copies, u"copies"},
                      Word<FinishKind>{Record, u"record"}, Word<FinishKind>{Minutes, u"minutes"}, Word<FinishKind>{Amendments, u"amendments"},
                      Word<FinishKind>{Dispatch, u"dispatch"}, Word<FinishKind>{Handing, u"handing"}, Word<FinishKind>{Complaints, u"complaints"},
                      Word<FinishKind>{Differences, u"dissent"}, Word<FinishKind>{Requests, u"requests"}, Word<FinishKind>{Checklists, u"checklists"}};
}

/// One line, judged: how far it has come, and by when it is due.
struct FinishItem {
    FinishKind kind = FinishKind::Decisions;
    bool done = false;
    int gone = 0;                       ///< letters, minutes: how many have been issued; checklists: lines answered; copies: who
                                        ///< waits for the chair; record: drafts; amendments: settled; dispatch: letters that left; handing: told;
                                        ///< complaints, dissents, requests: how many are over
    int of = 0;                         ///< to how many it goes without the chair being asked; how many lines there are
    std::optional<LimitVerdict> limit;  ///< the earliest that is still open
    bool operator==(const FinishItem&) const = default;
};

/// What After shows: the conference as read last, and what is left to do about it.
struct AfterState {
    OpenConference open;
    std::vector<FinishItem> items;
    QDate today;
    DisputesKept disputes;              ///< complaints, differences between practitioners, requests for the record

    const CaseFile& file() const { return open.file; }
    const ConferenceRecord& record() const { return open.record; }
    const ConferenceId& id() const { return open.file.conference.id; }
    ConferenceState where() const { return open.file.conference.state; }
    /// Whether the meeting was held and has ended, so that there is something to finish.
    bool isOver() const;
};

AfterState afterState(OpenConference open, const QDateTime& now, DisputesKept disputes = {});

/// What is gone through after the meeting.
std::vector<Moment> momentsAfter();

/// "To finish".
class FinishModel final : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;

    void setState(const AfterState* state);
    int rows() const override { return static_cast<int>(m_items.size()); }
    int columns() const override { return 1; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString tip(int row, int column) const override;

private:
    QString title(const FinishItem& item) const;
    QString second(const FinishItem& item) const;

    std::vector<FinishItem> m_items;
    ConferenceState m_where = ConferenceState::Requested;
    LocalSettings m_local;
    QDate m_today;
    QDateTime m_lastDecision;
};

} // namespace cadair::ui
