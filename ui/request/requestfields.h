#pragma once

#include "core/casework/request.h"
#include "core/procedure/procedure.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace cadair::ui {

class DateField;
class FieldRow;
class SegmentBar;
class SettlingText;
class TimeField;

/// What decides which of the fields are asked.
struct RequestAbout {
    const Procedure* procedure = nullptr;  ///< what its checks look into is asked for
    ConferenceType type = ConferenceType::Initial;
    bool late = false;                     ///< held or booked after a limit: the delay is reported
    bool anyBorn = false;                  ///< children who may be at school
    QDate today;
};

/// How a conference came to be asked for, what was decided, and what was settled with that. Shows only what this kind of
/// conference and these procedures ask; what is not asked keeps what it had.
class RequestFields final : public QWidget {
    Q_OBJECT
public:
    explicit RequestFields(QDate today, QWidget* parent, int labelWidth = 170);

    void show(const ConferenceRequest& request, const RequestAbout& about);
    using QWidget::show;
    const ConferenceRequest& request() const { return m_request; }
    /// Texts not handed over yet go into the request.
    void settle();
    /// Says under the field that a conference is not declined without a reason, and goes there.
    void askDeclinedReason();

    QComboBox* triggerBox() const { return m_trigger; }
    SegmentBar* decision() const { return m_decision; }
    SettlingText* text(const QString& field) const;
    DateField* date(const QString& field) const;
    TimeField* schoolDayEnds() const { return m_schoolEnds; }
    QCheckBox* ground(const QString& word) const;

Q_SIGNALS:
    /// The person changed something.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One text or date of the request; `at` is where it stands.
    struct TextPart {
        FieldRow* row;
        SettlingText* field;
        std::function<QString&(ConferenceRequest&)> at;
    };
    struct DatePart {
        FieldRow* row;
        DateField* field;
        std::function<std::optional<QDate>&(ConferenceRequest&)> at;
    };
    void buildAsked();
    void buildDecided();
    void buildAround();
    void addText(const QString& name, std::function<QString&(ConferenceRequest&)> at);
    void addDate(const QString& name, std::function<std::optional<QDate>&(ConferenceRequest&)> at);
    FieldRow* addRow(QWidget* field);
    void change(const std::function<void(ConferenceRequest&)>& change);
    void fill();
    void fillTriggers();
    void showAsked();
    void judgeDates();
    void refreshTexts();
    void refreshLabels();
    bool looksInto(QStringView check) const;

    ConferenceRequest m_request;
    RequestAbout m_about;
    int m_labelWidth;
    QVBoxLayout* m_rows;
    QComboBox* m_trigger;
    FieldRow* m_triggerRow;
    QCheckBox* m_supportDeclined;
    QWidget* m_supportDeclinedRow;
    QComboBox* m_harm;
    FieldRow* m_harmRow;
    SegmentBar* m_decision;
    FieldRow* m_decisionRow;
    QWidget* m_grounds;
    FieldRow* m_groundsRow;
    std::map<QString, QCheckBox*> m_ground;
    TimeField* m_schoolEnds;
    FieldRow* m_schoolRow;
    QComboBox* m_dayCare;
    FieldRow* m_dayCareRow;
    std::map<QString, TextPart> m_texts;
    std::map<QString, DatePart> m_dates;
};

/// What brought a request about, as a person sees it.
QString triggerName(RequestTrigger trigger);
/// What can bring about a conference of this kind, the usual first.
std::vector<RequestTrigger> triggersFor(ConferenceType type);

} // namespace cadair::ui
