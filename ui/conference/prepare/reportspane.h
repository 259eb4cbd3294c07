#pragma once

#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/reportsmodel.h"

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;

/// Reports by whoever owes them: asked, in, read, and whom they have reached. Each cell does its next step.
class ReportsPane final : public PreparePane {
    Q_OBJECT
public:
    ReportsPane(const PrepareTools& tools, QWidget* parent);

    QString paneId() const override { return QStringLiteral("reports"); }
    QString paneName() const override { return tr("Reports"); }
    void setState(const PrepareState* state) override;
    QWidget* firstField() const override;
    bool showAbout(const QString& id) override;

    CardTable& list() const { return *m_list; }
    /// Notes that whoever owes the marked report was asked for it or, asked already, reminded today.
    void remind();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void activate(const QString& id, int column);
    void spacePressed(const QString& id, int column);
    void takeBack();
    void markRead(const OwedReport& report);
    void togglePaper(ReportsModel::Paper paper);
    void askWhyNot();
    void openForm(const OwedReport& report, std::optional<ReportReader> reader);
    const Office& office() const { return tools().desk.office(); }

    const PrepareState* m_state = nullptr;
    Card* m_card;
    QPushButton* m_remind;
    QPushButton* m_letters;
    CardTable* m_list;
    ReportsModel* m_model;
};

} // namespace cadair::ui
