#include "core/workflow/meeting.h"
#include "ui/conference/live/askingbar.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// The views on one child: how they are laid out, in what order they are asked, and the reasons given with them.

void DecisionPage::layOutViews()
{
    m_views->setGrowsWithRows(m_narrow);
    m_views->setSizePolicy(QSizePolicy::Expanding, m_narrow ? QSizePolicy::Fixed : QSizePolicy::Ignored); // else the list gives way first
    if (!m_narrow)
        scaleMinimumHeight(m_views, 130);
    m_foot->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_narrow)
        m_views->setColumns({{ColumnWidth::Kind::Stretch, 120}, {ColumnWidth::Kind::Contents, 200}});
    else
        m_views->setColumns({{ColumnWidth::Kind::Fixed, 160}, {ColumnWidth::Kind::Contents, 200}, {ColumnWidth::Kind::Stretch, 120}});
}

void DecisionPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    if (m_reasonField)
        endReason(true);
    m_narrow = narrow;
    m_asking->setNarrow(narrow);
    m_model->setNarrow(narrow);
    layOutViews();
}

void DecisionPage::chooseOrder(AskingOrder order)
{
    if (guarded(m_messages, [&] { setAskingOrder(m_tools.desk.office(), order); }))
        Q_EMIT changed();
}

void DecisionPage::record(const QString& id, std::optional<ViewChoice> choice, const QString& reason)
{
    const auto who = ParticipantId::parse(id);
    if (!who || !m_state || !m_state->inSession())
        return;
    bool done = false;
    guarded(m_messages, [&] {
        done = recordView(m_tools.desk.office(), m_state->file().conference.id, m_state->childId(m_child), *who, choice, reason).done;
    });
    if (done)
        Q_EMIT changed();
}

void DecisionPage::editReason()
{
    const QString id = m_views->currentId();
    const View* said = m_model->view(id);
    if (!m_state || !m_state->inSession() || m_reasonField)
        return;
    if (!said) {
        m_messages.show({.tone = Tone::Note, .text = [] { return tr("First 1, 2 or 3, then the reason. Nothing is chosen before it is asked."); }});
        return;
    }
    m_reasonOf = id;
    m_reasonField = new QLineEdit(m_views->viewport());
    m_reasonField->setText(said->reason);
    guarded(m_messages, [this] {
        if (const auto draft = draftIn(m_tools.desk.office(), draftBox(u"view/"_s + m_reasonOf)))
            m_reasonField->setText(draft->text);
    });
    connect(m_reasonField, &QLineEdit::textEdited, m_form, &DecisionForm::edited);
    m_reasonField->setAccessibleName(tr("Reason of %1").arg(m_model->person(id)->name));
    m_reasonField->installEventFilter(this);
    m_views->setIndexWidget(m_model->index(m_model->rowOf(id), m_model->reasonColumn()), m_reasonField);
    m_reasonField->setFocus();
}

void DecisionPage::endReason(bool take)
{
    QLineEdit* field = std::exchange(m_reasonField, nullptr);
    const QString id = std::exchange(m_reasonOf, {});
    const QString words = field->text();
    field->removeEventFilter(this);
    const bool hadKeyboard = field->hasFocus();
    if (m_model->rowOf(id) >= 0)
        m_views->setIndexWidget(m_model->index(m_model->rowOf(id), m_model->reasonColumn()), nullptr);
    if (hadKeyboard)
        m_views->setFocus();
    if (m_tools.desk.isOpen() && take)
        guarded(m_messages, [&] { clearDraft(m_tools.desk.office(), draftBox(u"view/"_s + id)); });
    const View* said = m_model->view(id);
    if (take && said && words.trimmed() != said->reason)
        record(id, said->choice, words);
}

} // namespace cadair::ui
