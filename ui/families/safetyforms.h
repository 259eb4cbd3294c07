#pragma once

#include "core/casework/people.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DateField;
class SettlingText;

/// Whose address is kept from whom, why and since when.
class WithholdForm final : public FamilyForm {
    Q_OBJECT
public:
    WithholdForm(const FamilyTools& tools, QWidget* parent);
    /// `practitioners`: people around the children, from whom an address can be withheld too. `owner`: chosen beforehand.
    void offer(const Household& household, const std::vector<std::pair<PersonId, QString>>& practitioners, const std::optional<AddressOwner>& owner);
    QString title() const override;
    QComboBox* ownerBox() const { return m_owner; }
    QComboBox* fromBox() const { return m_from; }
    SettlingText* whyField() const { return m_why; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<AddressOwner> chosenOwner() const;

    QComboBox *m_owner, *m_from;
    SettlingText* m_why;
    QCheckBox* m_school;
    DateField* m_since;
    FieldRow *m_ownerRow, *m_fromRow, *m_whyRow, *m_sinceRow;
};

/// A warning that everybody sees who opens this family: what it is about, in words, since when.
class FamilyWarningForm final : public FamilyForm {
    Q_OBJECT
public:
    FamilyWarningForm(const FamilyTools& tools, QWidget* parent);
    void edit(const FamilyWarning& warning, bool isNew);
    QString title() const override;
    SettlingText* wordsField() const { return m_words; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    FamilyWarning m_warning{WarningId::fresh(), FamilyId::fresh()};
    bool m_new = true;
    QComboBox* m_kind;
    SettlingText* m_words;
    DateField* m_since;
    FieldRow *m_kindRow, *m_wordsRow, *m_sinceRow;
};

} // namespace cadair::ui
