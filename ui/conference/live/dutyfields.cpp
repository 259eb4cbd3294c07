#include "ui/conference/live/dutyfields.h"

#include "core/wording/keynames.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"
#include "ui/conference/live/drafts.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
const QString newDate = u"new-date"_s;
const QString earlyReview = u"early-review"_s;
} // namespace

DutyFields::DutyFields(const Desk& desk, const LiveState& state, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_rows(new QVBoxLayout(this))
{
    scaleLayout(m_rows, {}, 8);
}

void DutyFields::setDuties(const std::vector<DutyKey>& duties)
{
    for (const DutyKey& duty : duties) {
        const bool known = std::any_of(m_fields.begin(), m_fields.end(), [&duty](const Field& field) { return field.duty == duty; });
        if (known || duty.text() == newDate)
            continue;
        Field field{duty, nullptr, nullptr, nullptr};
        if (duty.text() == earlyReview)
            field.date = new DateField(m_desk.clock().today(), this);
        else
            field.words = new SettlingText(this);
        if (field.words) {
            field.words->setLines(2, 5);
            keepAsDraft(field.words, m_desk, box(duty), [](StoreFailure) {}); // said when it is written
        }
        QWidget* widget = field.words ? static_cast<QWidget*>(field.words) : field.date;
        field.row = new FieldRow(widget, this, FieldRow::LabelPlace::Above);
        m_rows->addWidget(field.row);
        m_fields.push_back(field);
    }
    for (auto field = m_fields.begin(); field != m_fields.end();) {
        if (std::find(duties.begin(), duties.end(), field->duty) != duties.end()) {
            ++field;
            continue;
        }
        delete field->row;
        field = m_fields.erase(field);
    }
    setVisible(!m_fields.empty());
    refreshTexts();
}

QString DutyFields::box(const DutyKey& duty) const
{
    return u"live/%1/duty/%2"_s.arg(m_state.file().conference.id.text(), duty.text());
}

SettlingText* DutyFields::wordsFor(const QString& duty) const
{
    for (const Field& field : m_fields)
        if (field.duty.text() == duty)
            return field.words;
    return nullptr;
}

DateField* DutyFields::dateFor(const QString& duty) const
{
    for (const Field& field : m_fields)
        if (field.duty.text() == duty)
            return field.date;
    return nullptr;
}

void DutyFields::write() const
{
    const ConferenceId& id = m_state.file().conference.id;
    for (const Field& field : m_fields) {
        if (field.words && !field.words->text().trimmed().isEmpty()) {
            answerDuty(m_desk.office(), id, field.duty, field.words->text());
            clearDraft(m_desk.office(), box(field.duty));
        }
        if (!field.date || !field.date->date())
            continue;
        setFollowUp(m_desk.office(), id, *EventKey::parse(u"review"_s), *field.date->date());
        answerDuty(m_desk.office(), id, field.duty, field.date->date()->toString(Qt::ISODate));
    }
}

void DutyFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DutyFields::refreshTexts()
{
    for (const Field& field : m_fields)
        field.row->setLabel(nameOfDuty(field.duty, screenLanguage()));
}

} // namespace cadair::ui

#include "moc_dutyfields.cpp"
