#include "ui/register/keepingcard.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/register/lookscard.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

KeepingCard::KeepingCard(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_keeper(new QLineEdit(this)),
      m_keeperRow(new FieldRow(m_keeper, this, FieldRow::LabelPlace::Above)), m_listsHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_listRows(new QVBoxLayout), m_police(new TextLabel(this)), m_looks(new LooksCard(desk, messages, this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card);
    all->addWidget(m_looks, 1);
    auto* rows = m_card->addPadded();
    rows->addWidget(m_keeperRow);
    rows->addWidget(m_listsHead);
    scaleLayout(m_listRows, {}, 4);
    rows->addLayout(m_listRows);
    rows->addWidget(m_police);
    connect(m_keeper, &QLineEdit::editingFinished, this, &KeepingCard::keep);
    refreshTexts();
}

void KeepingCard::show(const RegisterView& view)
{
    m_keeping = view.keeping;
    m_lastList = view.policeLists.empty() ? std::nullopt : std::optional(view.policeLists.front());
    m_asksPolice = view.procedure && asksForCheck(*view.procedure, u"register-police-list");
    m_policeCurrent = std::none_of(view.keepingChecks.begin(), view.keepingChecks.end(), [](const CheckVerdict& check) {
        return check.check.text() == u"register-police-list" && check.outcome != Outcome::Satisfied;
    });
    const QStringList words = view.procedure ? wordsOfCheck(*view.procedure, u"register-lists") : QStringList();
    QStringList shown;
    for (const QCheckBox* tick : m_lists)
        shown << tick->property("word").toString();
    if (shown != words) {
        qDeleteAll(m_lists);
        m_lists.clear();
        for (const QString& word : words) {
            m_lists.push_back(new QCheckBox(m_card));
            m_lists.back()->setProperty("word", word);
            m_listRows->addWidget(m_lists.back());
            connect(m_lists.back(), &QCheckBox::clicked, this, &KeepingCard::keep);
        }
    }
    for (QCheckBox* tick : m_lists)
        tick->setChecked(m_keeping.lists.contains(tick->property("word").toString()));
    if (!m_keeper->hasFocus())
        m_keeper->setText(m_keeping.keeper);
    m_looks->read();
    refreshTexts();
}

void KeepingCard::clear()
{
    m_keeping = {};
    m_lastList.reset();
    m_keeper->clear();
    m_looks->clear();
    refreshTexts();
}

QString KeepingCard::policeWords() const
{
    return m_police->text();
}

void KeepingCard::keep()
{
    std::set<QString> lists;
    for (const QCheckBox* tick : m_lists)
        if (tick->isChecked())
            lists.insert(tick->property("word").toString());
    if (!m_desk.isOpen() || (m_keeper->text().simplified() == m_keeping.keeper && lists == m_keeping.lists))
        return;
    if (guarded(m_messages, [&] { keepKeeping(m_desk.office(), m_keeper->text(), lists); }))
        Q_EMIT kept();
}

void KeepingCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void KeepingCard::refreshTexts()
{
    const Language language = screenLanguage();
    m_card->setTitle(tr("Looking after it"));
    m_keeperRow->setLabel(tr("Who &looks after it"));
    m_listsHead->setText(tr("Lists the procedures ask for, kept by this unit"));
    m_listsHead->setVisible(!m_lists.empty());
    for (QCheckBox* tick : m_lists)
        tick->setText(RegisterWords::keptList(tick->property("word").toString()));
    m_police->setVisible(m_asksPolice);
    m_police->setTone(m_policeCurrent ? Tone::Muted : Tone::Attention);
    if (!m_lastList)
        m_police->setText(m_policeCurrent ? tr("The police have had no list yet; nobody is on it.")
                                          : tr("The police have had no list yet. Print one for use out of office hours."));
    else if (m_policeCurrent)
        m_police->setText(tr("The police have the list of %1; nothing has changed since.").arg(longDate(m_lastList->sent, language)));
    else
        m_police->setText(tr("The list has changed since the police had theirs on %1. Send a new one.").arg(longDate(m_lastList->sent, language)));
}

} // namespace cadair::ui

#include "moc_keepingcard.cpp"
