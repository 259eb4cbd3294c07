#include "ui/shell/passphrasefield.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(makeButton(this, ButtonLook::Plain, u"eye"_s)),
      m_caps(new Chip(this))
{
    auto* column = new QVBoxLayout(this);
    scaleLayout(column, {}, 8);
    auto* row = new QHBoxLayout;
    scaleLayout(row, {}, 8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    column->addLayout(row);
    column->addWidget(m_caps, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    setLive(m_edit);
    setLive(m_show);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    m_show->setCheckable(true);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        refreshTexts();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &PassphraseField::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
    refreshTexts();
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
}

void PassphraseField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString typed = key->text();
        if (key->key() == Qt::Key_CapsLock)
            m_capsOn = false; // nobody says which way it turned; the next letter tells
        else if (typed.size() == 1 && typed.at(0).isLetter())
            m_capsOn = typed.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier);
        refreshTexts();
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::refreshTexts()
{
    const bool shown = m_show->isChecked();
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    setIconName(m_show, shown ? u"eye-slash"_s : u"eye"_s);
    m_show->setAccessibleName(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_caps->set(m_capsOn ? tr("Caps Lock is on") : QString(), Tone::Attention, u"capslock-fill"_s);
    if (accessibleName().isEmpty()) // a FieldRow names it by its label
        m_edit->setAccessibleName(tr("Passphrase"));
}

} // namespace cadair::ui

#include "moc_passphrasefield.cpp"
