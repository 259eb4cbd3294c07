#pragma once

#include "core/workflow/familyview.h"
#include "core/workflow/lifeevents.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class CardTable;
class DateField;
class MadeRows;
class SettlingText;
class TextLabel;

/// Something that happened to a child: a birth, a loss, an adoption, a new name; or that what was recorded last had not
/// happened. What it stops, changes and leaves is shown under it before anything is written.
class LifeEventForm final : public FamilyForm {
    Q_OBJECT
public:
    LifeEventForm(const FamilyTools& tools, QWidget* parent);
    /// About the children of this household, this one to begin with; the first to whom something can happen where it is empty.
    void offer(const Household& household, const std::optional<ChildId>& child);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* childBox() const { return m_child; }
    QComboBox* kindBox() const { return m_kind; }
    QComboBox* bornBox() const { return m_born; }
    QLineEdit* givenField() const { return m_given; }
    QLineEdit* surnameField() const { return m_surname; }
    QLineEdit* othersField() const { return m_others; }
    QLineEdit* newFamilyField() const { return m_newFamily; }
    DateField* dayField() const { return m_on; }
    SettlingText* whyField() const { return m_why; }
    CardTable* previewTable() const { return m_preview; }
    /// What was recorded; empty after something was taken back.
    const std::optional<LifeEventId>& recorded() const { return m_recorded; }
    ChildId child() const;
    /// The rule that the current line of the preview rests on, and whose it is.
    std::pair<QString, QString> rule() const override;

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    /// A heading or a consequence.
    struct Line {
        std::optional<LifeEffect> heading;
        size_t index = 0;
    };
    void layOut();
    void childChosen();
    void kindChosen();
    void showWhatFits();
    void look();
    void fillKinds();
    bool takesBack() const;
    LifeEventKind kind() const;
    const Child* chosen() const;
    LifeEventGiven given() const;
    QString summary() const;
    void showPreview(std::optional<LifePreview> preview);

    std::optional<Household> m_household;
    std::optional<LifeEvent> m_last;        ///< of the child chosen
    std::optional<LifePreview> m_seen;
    std::optional<LifeEventId> m_recorded;
    std::vector<Line> m_lines;
    bool m_filling = false;                 ///< the fields are being set, nobody chooses
    QString m_reasonGiven;                  ///< ours, as long as nobody changed it
    QComboBox *m_child, *m_kind;
    TextLabel* m_gentle;
    DateField* m_on;
    QComboBox* m_born;
    QLineEdit *m_given, *m_surname, *m_called, *m_others, *m_newFamily;
    SettlingText *m_address, *m_why;
    TextLabel* m_heading;
    CardTable* m_preview;
    MadeRows* m_rows;
    FieldRow *m_childRow, *m_kindRow, *m_onRow, *m_bornRow, *m_givenRow, *m_surnameRow, *m_calledRow, *m_othersRow, *m_familyRow, *m_addressRow, *m_whyRow;
};

/// What is still to be done after something happened: who was told, and whether what goes to the family was looked at.
class LifeAfterForm final : public FamilyForm {
    Q_OBJECT
public:
    LifeAfterForm(const FamilyTools& tools, QWidget* parent);
    /// `papersWait`: something may still go to the family, and nobody has looked at it.
    void offer(const LifeEvent& event, const QString& childName, bool papersWait);
    void forget();
    QString title() const override;
    SettlingText* toldField() const { return m_told; }
    QCheckBox* lookedBox() const { return m_looked; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<LifeEvent> m_event;
    QString m_childName;
    bool m_papersWait = false;
    SettlingText* m_told;
    TextLabel* m_how;
    QCheckBox* m_looked;
    FieldRow* m_toldRow;
};

/// The two, for the screen that holds them.
struct LifeForms {
    LifeForms(const FamilyTools& tools, QWidget* parent);
    LifeEventForm* event;
    LifeAfterForm* after;
    std::vector<FamilyForm*> all() const { return {event, after}; }
    void forget() const;
};

} // namespace cadair::ui
