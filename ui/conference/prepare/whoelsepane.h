#pragma once

#include "core/rules/proposing.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/widgets/rowmodel.h"

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;

/// Who is worth thinking of when inviting: the procedure's groups, the family, and whom the casebook knows around it. What is
/// still open first, then who may come where they are needed, then what is settled.
class WhoElseModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Who, Settled, Verb, ColumnCount };
    WhoElseModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const PrepareState* state, std::vector<Proposal> proposals);
    const Proposal* proposal(const QString& id) const;
    int open() const;
    QString name(const Proposal& proposal) const;

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString tip(int row, int column) const override;

private:
    enum class Section { ToThinkOf, MayCome, Settled };
    struct Row {
        std::optional<Section> section;
        size_t index = 0;                       ///< of the proposal; under a heading how many there are
    };
    static Section sectionOf(ProposalState state);
    RowCell settled(const Proposal& proposal) const;
    QString why(const Proposal& proposal) const;

    const Desk& m_desk;
    const PrepareState* m_state = nullptr;
    std::vector<Proposal> m_proposals;
    std::vector<Row> m_rows;
};

/// "Who else?" beside the list: Enter invites somebody of a line, + says that they are needed, − that they are not and why.
class WhoElsePane final : public PreparePane {
    Q_OBJECT
public:
    WhoElsePane(const PrepareTools& tools, QWidget* parent);

    QString paneId() const override { return QStringLiteral("who-else"); }
    QString paneName() const override { return tr("Who else?"); }
    void setState(const PrepareState* state) override;
    QWidget* firstField() const override;
    bool showAbout(const QString& id) override;

    CardTable& list() const { return *m_list; }
    /// The rule the marked line rests on; empty where none does.
    RuleId ruleOfRow() const;
    /// Opens the form for the agencies around the family.
    void openNetwork();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void invite(const QString& id);
    void signPressed(const QString& id, QChar sign);
    void takeBack();
    void keep(const Inviting& inviting);

    const PrepareState* m_state = nullptr;
    AroundTheFamily m_around;
    std::optional<ConferenceId> m_shown;    ///< whose family that is
    std::vector<NetworkAgency> m_none;
    Card* m_card;
    QPushButton* m_network;
    CardTable* m_list;
    WhoElseModel* m_model;
};

} // namespace cadair::ui
