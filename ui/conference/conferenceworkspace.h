#pragma once

#include "core/workflow/openconference.h"
#include "ui/desk/desk.h"
#include "ui/widgets/conferencepart.h"

class QStackedWidget;

namespace cadair::ui {

class ChipButton;
class SegmentBar;

/// One conference on the screen: its title row and its three parts, Prepare, Live and After. The only place of the three
/// that reads the conference; the parts are shown what was read.
class ConferenceWorkspace final : public Workspace {
    Q_OBJECT
public:
    explicit ConferenceWorkspace(Desk& desk, QWidget* parent = nullptr);

    /// Prepare, Live, After: in this order, Alt+1 to Alt+3. The frame takes them over.
    void addPart(ConferencePart* part);
    ConferencePart* currentPart() const;
    /// Shows a part of the conference that is open; false where the present one cannot be left.
    bool showPart(const QString& part);

    QString id() const override;
    QString railId() const override;
    QString name() const override;
    bool wantsNarrowRail() const override { return true; }
    bool idleLockAllowed() const override;
    std::vector<Command> commands() const override;
    /// `record` is a conference; without a part the one its state asks for.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    Destination ruleAsked() const override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;
    QList<QWidget*> stops() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void readAnew();
    void showRead();
    void refreshTexts();
    void refreshChips();
    QString contextLine() const;
    /// Whose address must not be given to whom, and the family's warnings: one sentence each.
    QStringList warnings() const;
    void readFamily();

    Desk& m_desk;
    std::optional<OpenConference> m_open;
    std::optional<ConferenceId> m_conference; ///< kept while locked
    QString m_familyName;
    std::vector<FamilyWarning> m_warnings;    ///< of the family, that hold today
    QString m_part;
    std::vector<ConferencePart*> m_parts;
    std::vector<PartChip> m_chips;
    std::vector<ChipButton*> m_chipButtons;
    QWidget* m_chipRow;
    SegmentBar* m_switch;
    QStackedWidget* m_stack;
};

} // namespace cadair::ui
