#pragma once

#include "ui/conference/prepare/prepareform.h"

#include <set>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;
class TimeField;

/// How one person comes: languages, how papers reach them, what they need, who comes with them, what was agreed, and the part
/// of the meeting they are asked to. Only what bears on somebody in their capacity shows.
class ComingForm final : public PrepareForm {
    Q_OBJECT
public:
    ComingForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& who, QWidget* parent);

    QComboBox& meeting() const { return *m_meeting; }
    QComboBox& papers() const { return *m_papers; }
    QComboBox& way() const { return *m_way; }
    QComboBox& interpreter() const { return *m_interpreter; }
    QComboBox& mayDecide() const { return *m_mayDecide; }
    DateField& chairAgreed() const { return *m_chairAgreed; }
    DateField& familyAgreed() const { return *m_familyAgreed; }
    SettlingText& needs() const { return *m_needs; }
    QComboBox* leaflet(const QString& word) const;
    QCheckBox* item(const AgendaKey& key) const;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    using Words = std::function<QString()>;
    struct Field {
        FieldRow* row;
        Words label;
    };
    struct Choice {
        QComboBox* box;
        QString word;
        Words name;
    };
    // comingform.cpp: the fields and their words
    void askLanguages(const Participant& person);
    void askNeeds(const Participant& person);
    void askCompany(const Participant& person);
    void askAgreed(const Participant& person);
    void askPart(const Participant& person);
    void askPapersGiven(const Participant& person);
    void add(QWidget* field, Words label, bool above = false);
    void offer(QComboBox* box, const QString& word, Words name);
    void offerYesOrNo(QComboBox* box, Words yes, Words no);
    void offerLanguages(QComboBox* box, const QString& kept, Words none);
    void section(Words title);
    // comingvalues.cpp: between the fields and what is kept
    void fill(const Attending& attending);
    Attending typed() const;
    bool refused();

    ParticipantId m_who;
    TextLabel* m_notice;
    std::vector<Field> m_fields;
    std::vector<Choice> m_choices;
    std::vector<std::pair<TextLabel*, Words>> m_titles;
    std::map<const QWidget*, FieldRow*> m_rows;
    QComboBox* m_meeting;
    QComboBox* m_papers;
    QComboBox* m_way;
    SettlingText* m_needs;
    QComboBox* m_interpreter;       ///< empty, needed, offered, declined
    QComboBox* m_trained;
    QComboBox* m_with;
    QComboBox* m_childcare;
    QLineEdit* m_childcareBy;
    DateField* m_chairAgreed;
    DateField* m_familyAgreed;
    SettlingText* m_remoteReason;
    SettlingText* m_notInvited;
    DateField* m_told;
    QComboBox* m_mayDecide;
    QCheckBox* m_littleKnown;
    TimeField* m_arrival;
    std::vector<std::pair<AgendaKey, QCheckBox*>> m_items;
    std::vector<std::pair<QString, QComboBox*>> m_leaflets;
    std::vector<std::pair<QString, QCheckBox*>> m_sheet;
};

} // namespace cadair::ui
