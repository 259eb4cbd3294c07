#pragma once

#include "core/workflow/register.h"
#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/workspace.h"

class QPushButton;
class QStackedWidget;

namespace cadair {
struct ComposedDocument;
}

namespace cadair::ui {

class Chip;
class EnquiriesPane;
class KeepingCard;
class NoticesPane;
class RegisterList;
class SegmentBar;

/// The register: who is on it on any day up to today, since when and by whose decision, and when the review is due; enquiries to
/// it, how it is looked after, and the list on paper. Each look is journalled.
class RegisterWorkspace final : public Workspace {
    Q_OBJECT
public:
    RegisterWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    int keyNumber() const override { return 4; }
    std::vector<Command> commands() const override;
    /// `record`: a day as ISO text, or nothing (today); `part`: "enquiries", "enquiry" (a new one), "notices", "keeping",
    /// "overdue" (those on the list whose review is), or nothing.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;

    RegisterList& list() const { return *m_list; }
    EnquiriesPane& enquiries() const { return *m_enquiries; }
    NoticesPane& notices() const { return *m_notices; }
    KeepingCard& keeping() const { return *m_keeping; }
    SegmentBar* pages() const { return m_pages; }
    QPushButton* backToToday() const { return m_backToToday; }
    QPushButton* policeButton() const { return m_police; }
    QPushButton* enquiryButton() const { return m_enquiry; }
    QPushButton* noticeButton() const { return m_notice; }

    /// The list on show, as it goes onto paper; for the police with what they need out of office hours.
    ComposedDocument paper(bool forPolice) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Page { List, Enquiries, Notices, Keeping };
    void layOut();
    void connectAll();
    Page page() const;
    /// `again`: the casebook may have changed since the last look.
    void look(QDate day, bool again);
    /// Reads what the page shows, and stands there.
    void showPage(Page page);
    void turnTo(Page page);
    void refreshHeading();
    void beginEnquiry();
    void beginNotice();
    void openFamily(const RegisterRow& row);
    void saveList();
    void saveTable();
    void policeList();
    void refreshTexts();

    Desk& m_desk;
    Prompts& m_prompts;
    QDate m_day;                              ///< on show; invalid: today
    Chip* m_past;
    QPushButton* m_backToToday;
    SegmentBar* m_pages;
    QStackedWidget* m_stack;
    RegisterList* m_list;
    EnquiriesPane* m_enquiries;
    NoticesPane* m_notices;
    KeepingCard* m_keeping;
    QPushButton* m_print;
    QPushButton* m_police;
    QPushButton* m_open;
    QPushButton* m_notice;
    QPushButton* m_enquiry;
};

} // namespace cadair::ui
