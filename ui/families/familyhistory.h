#pragma once

#include "core/workflow/familyview.h"

#include <QWidget>

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// The conferences of a family, newest first. Enter opens one.
class FamilyConferences final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyConferences(QWidget* parent);
    void showView(const FamilyView* view);
    CardTable* table() const { return m_table; }

Q_SIGNALS:
    void conferenceWanted(const cadair::ConferenceId& conference, const QString& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    const FamilyView* m_view = nullptr;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
};

/// Every document that went to anybody about a family, newest first. Enter opens the letters of its conference.
class FamilyLetters final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyLetters(QWidget* parent);
    void showView(const FamilyView* view);
    CardTable* table() const { return m_table; }

Q_SIGNALS:
    void conferenceWanted(const cadair::ConferenceId& conference, const QString& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    const FamilyView* m_view = nullptr;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
};

} // namespace cadair::ui
