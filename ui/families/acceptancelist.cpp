#include "ui/families/acceptancelist.h"

#include "core/wording/namesofplans.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 12;

} // namespace

AcceptanceList::AcceptanceList(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, px(4), 0, px(4));
    grid->setHorizontalSpacing(px(12));
    for (int row = 0; row < mostLines; ++row) {
        Line line{new TextLabel(this), new QComboBox(this), new QCheckBox(this)};
        for (const QString& word : {QString(), u"signature"_s, u"e-mail"_s, u"by-word"_s})
            line.form->addItem(QString(), word);
        line.form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.form->setMinimumContentsLength(12);
        line.who->setBuddy(line.form);
        grid->addWidget(line.who, row, 0);
        grid->addWidget(line.form, row, 1);
        grid->addWidget(line.kept, row, 2);
        connect(line.form, &QComboBox::currentIndexChanged, this, [kept = line.kept](int form) { kept->setEnabled(form > 0); });
        m_lines.push_back(line);
    }
    grid->setColumnStretch(0, 1);
    setAcceptances({});
}

void AcceptanceList::setAcceptances(const std::vector<Acceptance>& acceptances)
{
    m_acceptances = acceptances;
    for (size_t row = 0; row < m_lines.size(); ++row) {
        const Line& line = m_lines[row];
        const bool shown = row < acceptances.size();
        for (QWidget* widget : {static_cast<QWidget*>(line.who), static_cast<QWidget*>(line.form), static_cast<QWidget*>(line.kept)})
            widget->setVisible(shown);
        const Acceptance acceptance = shown ? acceptances[row] : Acceptance{.who = {}, .form = {}};
        line.who->setText(acceptance.who);
        line.form->setAccessibleName(acceptance.who);
        line.form->setCurrentIndex(std::max(0, line.form->findData(acceptance.form)));
        line.kept->setChecked(acceptance.collected);
        line.kept->setEnabled(line.form->currentIndex() > 0);
    }
    refreshTexts();
}

std::vector<Acceptance> AcceptanceList::acceptances(std::optional<QDate> on) const
{
    std::vector<Acceptance> now = m_acceptances;
    for (size_t row = 0; row < std::min(now.size(), m_lines.size()); ++row) {
        const QString form = m_lines[row].form->currentData().toString();
        if (form != now[row].form)
            now[row].on = form.isEmpty() ? std::nullopt : on;
        now[row].form = form;
        now[row].collected = !form.isEmpty() && m_lines[row].kept->isChecked();
    }
    return now;
}

QComboBox* AcceptanceList::formBox(const QString& who) const
{
    for (size_t row = 0; row < std::min(m_acceptances.size(), m_lines.size()); ++row)
        if (m_acceptances[row].who == who)
            return m_lines[row].form;
    return nullptr;
}

QCheckBox* AcceptanceList::keptBox(const QString& who) const
{
    for (size_t row = 0; row < std::min(m_acceptances.size(), m_lines.size()); ++row)
        if (m_acceptances[row].who == who)
            return m_lines[row].kept;
    return nullptr;
}

void AcceptanceList::refreshTexts()
{
    for (const Line& line : m_lines) {
        line.kept->setText(tr("in the child’s record"));
        //: %1: a name
        line.kept->setAccessibleName(tr("%1: what was signed or written lies in the child’s record").arg(line.who->text()));
        for (int i = 0; i < line.form->count(); ++i)
            line.form->setItemText(i, nameOfAcceptance(line.form->itemData(i).toString(), screenLanguage()));
    }
}

} // namespace cadair::ui

#include "moc_acceptancelist.cpp"
