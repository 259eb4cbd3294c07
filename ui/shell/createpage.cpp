#include "ui/shell/createpage.h"

#include "ui/language/languageswitch.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/passphrasestrength.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

CreatePage::CreatePage(LanguageSwitch& languages, CasebookGate& gate, Prompts& prompts, QWidget* parent)
    : GatePage(languages, parent), m_gate(gate), m_prompts(prompts),
      m_title(new TextLabel(this, TextSize::Figure, Tone::Plain, true)),
      m_warning(new TextLabel(this, TextSize::Body, Tone::Plain)), m_path(new QLineEdit(this)),
      m_choose(makeButton(this)), m_pathRow(new FieldRow(m_path, this, FieldRow::LabelPlace::Above)),
      m_first(new PassphraseField(this)), m_firstRow(new FieldRow(m_first, this, FieldRow::LabelPlace::Above)),
      m_second(new PassphraseField(this)), m_secondRow(new FieldRow(m_second, this, FieldRow::LabelPlace::Above)),
      m_procedures(new QComboBox(this)), m_proceduresRow(new FieldRow(m_procedures, this, FieldRow::LabelPlace::Above)),
      m_progress(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_back(makeButton(this, ButtonLook::Plain, u"chevron-left"_s)),
      m_create(makeButton(this, ButtonLook::Primary, u"journal-plus"_s))
{
    setColumnWidth(592);
    column()->addWidget(m_title);
    for (FieldRow* row : {m_firstRow, m_secondRow})
        column()->addWidget(row);
    column()->addWidget(m_warning);
    column()->addWidget(m_proceduresRow);
    m_pathRow->addBeside(m_choose);
    column()->addWidget(m_pathRow);
    column()->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {0, 8, 0, 0}, 8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    column()->addLayout(buttons);
    setLive(m_back);
    setLive(m_create);
    for (PassphraseField* field : {m_first, m_second}) {
        connect(field, &PassphraseField::textEdited, this, &CreatePage::refreshTexts);
        connect(field, &PassphraseField::returnPressed, this, &CreatePage::create);
    }
    connect(m_path, &QLineEdit::textEdited, this, &CreatePage::refreshTexts);
    connect(m_path, &QLineEdit::returnPressed, this, &CreatePage::create);
    connect(m_choose, &QPushButton::clicked, this, &CreatePage::choosePlace);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::backRequested);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::create);
    refreshTexts();
}

void CreatePage::begin()
{
    m_busy = false;
    m_last = {GateFailure::None, {}};
    m_first->clear();
    m_second->clear();
    m_path->setText(m_gate.suggestedPath());
    refreshTexts();
}

void CreatePage::takeFocus()
{
    m_first->edit()->setFocus();
}

void CreatePage::tryEnded(const GateResult& result)
{
    m_busy = false;
    m_last = result;
    if (result.ok()) {
        m_first->clear();
        m_second->clear();
    }
    refreshTexts();
    if (!result.ok())
        m_path->setFocus();
}

bool CreatePage::ready() const
{
    return !m_busy && enduranceOf(m_first->text()) >= leastEndurance && m_first->text() == m_second->text()
        && !m_path->text().trimmed().isEmpty() && m_procedures->currentIndex() >= 0;
}

void CreatePage::create()
{
    if (!ready())
        return;
    m_busy = true;
    m_last = {GateFailure::None, {}};
    refreshTexts();
    m_gate.create(m_path->text().trimmed(), m_first->text(), m_procedures->currentData().toString());
}

void CreatePage::choosePlace()
{
    const FileQuestion question{tr("Where the casebook is to be kept"), tr("Choose"), m_path->text(),
                                tr("Casebooks (*.cadair)"), true};
    if (const auto path = m_prompts.askFile(this, question)) {
        m_path->setText(path->endsWith(".cadair"_L1) ? *path : *path + u".cadair"_s);
        m_last = {GateFailure::None, {}};
        refreshTexts();
    }
}

void CreatePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    GatePage::changeEvent(event);
}

namespace {

QString enduranceWords(Endurance endurance)
{
    switch (endurance) {
    case Endurance::Seconds: return CreatePage::tr("Would fall in seconds.");
    case Endurance::Hours: return CreatePage::tr("Would fall in hours.");
    case Endurance::Days: return CreatePage::tr("Would fall in days.");
    case Endurance::Months: return CreatePage::tr("Would fall in months.");
    case Endurance::Years: return CreatePage::tr("Would stand for years.");
    case Endurance::Centuries: return CreatePage::tr("Would stand for centuries.");
    }
    return {};
}

} // namespace

void CreatePage::refreshTexts()
{
    m_title->setText(tr("Create a casebook"));
    m_warning->setText(tr("Nobody can recover a lost passphrase: not Cadair's makers, not your own computer people. "
                          "Write it down and keep it where you keep what must never be lost."));
    m_firstRow->setLabel(tr("Passphrase"));
    m_secondRow->setLabel(tr("The same passphrase again"));
    m_firstRow->setExplanation(tr("Four or more words that have nothing to do with each other."));
    const QString typed = m_first->text();
    const Endurance endurance = enduranceOf(typed);
    m_firstRow->setWarning({});
    if (!typed.isEmpty() && endurance < leastEndurance)
        m_firstRow->setWarning(enduranceWords(endurance) + u' ' + tr("Add another word."));
    else if (!typed.isEmpty())
        m_firstRow->setExplanation(enduranceWords(endurance));
    m_secondRow->setWarning(!m_second->text().isEmpty() && !typed.startsWith(m_second->text())
                                ? tr("The two are not the same.")
                                : QString());
    m_proceduresRow->setLabel(tr("Local procedures"));
    m_proceduresRow->setExplanation(tr("Each conference can choose others."));
    const QString kept = m_procedures->currentData().toString();
    {
        const QSignalBlocker quiet(m_procedures);
        m_procedures->clear();
        for (const ProcedureChoice& choice : m_gate.procedures())
            m_procedures->addItem(choice.title.in(screenLanguage()), choice.id);
        m_procedures->setCurrentIndex(std::max(0, m_procedures->findData(kept)));
    }
    m_pathRow->setLabel(tr("Where it is kept"));
    m_pathRow->setRefusal(m_last.ok() ? QString() : gateSentence(m_last));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose where the casebook is kept"));
    m_progress->setText(m_busy ? tr("Making the casebook…") : QString());
    m_progress->setVisible(m_busy);
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create the casebook"));
    m_create->setEnabled(ready());
}

} // namespace cadair::ui

#include "moc_createpage.cpp"
