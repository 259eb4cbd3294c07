#include "ui/conference/prepare/draftedform.h"

#include "core/workflow/meeting.h"

#include <QJsonDocument>
#include <QTimer>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptAfterMilliseconds = 1500;

} // namespace

DraftedForm::DraftedForm(const PrepareTools& tools, const PrepareState& state, const QString& about, QWidget* parent)
    : PrepareForm(tools, state, parent), m_rows(new FormRows(body(), state.today, this)),
      m_box(u"prepare/%1/%2"_s.arg(state.id().text(), about)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(keptAfterMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &DraftedForm::keep);
    connect(m_rows, &FormRows::touched, this, [this] {
        if (!m_listening)
            return;
        m_dirty = true;
        if (!m_timer->isActive())
            m_timer->start();
    });
    connect(this, &PrepareForm::finished, this, [this] {
        m_timer->stop();
        m_dirty = false;
        m_listening = false;
        tried([this] { clearDraft(this->tools().desk.office(), m_box); });
    });
}

void DraftedForm::takeUpDraft()
{
    tried([this] {
        if (const auto draft = draftIn(tools().desk.office(), m_box))
            m_rows->setTyped(QJsonDocument::fromJson(draft->text.toUtf8()).object());
    });
    m_listening = true;
}

void DraftedForm::keep()
{
    if (!m_dirty || !tools().desk.isOpen())
        return;
    tried([this] {
        keepDraft(tools().desk.office(), m_box, QString::fromUtf8(QJsonDocument(m_rows->typed()).toJson(QJsonDocument::Compact)));
        m_dirty = false;
    });
}

void DraftedForm::hideEvent(QHideEvent* event)
{
    keep();
    PrepareForm::hideEvent(event);
}

} // namespace cadair::ui

#include "moc_draftedform.cpp"
