#include "ui/shell/lockscreen.h"

#include "ui/language/dates.h"
#include "ui/shell/passphrasefield.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWait = 30;
}

LockScreen::LockScreen(LanguageSwitch& languages, CasebookGate& gate, QWidget* parent)
    : GatePage(languages, parent), m_gate(gate), m_title(new TextLabel(this, TextSize::Figure, Tone::Plain, true)),
      m_keptIcon(new IconLabel(this, shape::done, Tone::Done)),
      m_kept(new TextLabel(this, TextSize::Body, Tone::Muted)), m_field(new PassphraseField(this)),
      m_row(new FieldRow(m_field, this, FieldRow::LabelPlace::Above)),
      m_progress(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_forgottenText(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_forgottenButton(makeButton(this, ButtonLook::Quiet)), m_another(makeButton(this, ButtonLook::Quiet)),
      m_quit(makeButton(this)), m_unlock(makeButton(this, ButtonLook::Primary, u"unlock"_s)), m_timer(new QTimer(this))
{
    setColumnWidth(490);
    column()->addWidget(m_title);
    auto* kept = new QHBoxLayout;
    scaleLayout(kept, {0, 0, 0, 16}, 8);
    kept->addWidget(m_keptIcon);
    kept->addWidget(m_kept, 1);
    column()->addLayout(kept);
    column()->addWidget(m_row);
    column()->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {0, 12, 0, 0}, 8);
    buttons->addWidget(m_forgottenButton);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    buttons->addWidget(m_quit);
    buttons->addWidget(m_unlock);
    column()->addLayout(buttons);
    column()->addWidget(m_forgottenText);
    setLive(m_quit);
    setLive(m_unlock);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &LockScreen::tick);
    connect(m_field, &PassphraseField::returnPressed, this, &LockScreen::tryIt);
    connect(m_field, &PassphraseField::textEdited, this, &LockScreen::refreshTexts);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::tryIt);
    connect(m_quit, &QPushButton::clicked, this, &LockScreen::quitRequested);
    connect(m_another, &QPushButton::clicked, this, &LockScreen::anotherRequested);
    connect(m_forgottenButton, &QPushButton::clicked, this, [this] {
        m_forgotten = !m_forgotten;
        refreshTexts();
    });
    refreshTexts();
}

void LockScreen::showLocked(QTime keptAt)
{
    m_keptAt = keptAt;
    begin(Kind::Locked);
}

void LockScreen::showKnown()
{
    begin(Kind::Known);
}

void LockScreen::showFile(const QString& path)
{
    m_path = path;
    begin(Kind::File);
}

void LockScreen::begin(Kind kind)
{
    m_kind = kind;
    m_last = {GateFailure::None, {}};
    m_busy = false;
    m_forgotten = false;
    m_field->clear();
    refreshTexts();
}

void LockScreen::takeFocus()
{
    (m_row->isVisible() ? static_cast<QWidget*>(m_field->edit()) : m_unlock)->setFocus();
}

void LockScreen::setSecond(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void LockScreen::tryIt()
{
    const bool needed = m_kind == Kind::File || m_gate.needsPassphrase();
    if (m_busy || m_wait > 0 || (needed && m_field->text().isEmpty()))
        return;
    m_busy = true;
    m_last = {GateFailure::None, {}};
    const QString passphrase = m_field->text();
    m_field->clear();
    refreshTexts();
    if (m_kind == Kind::File)
        m_gate.open(m_path, passphrase);
    else
        m_gate.unlock(passphrase);
}

void LockScreen::tryEnded(const GateResult& result)
{
    m_busy = false;
    m_last = result;
    if (result.failure == GateFailure::WrongPassphrase) {
        m_wait = m_nextWait;
        m_nextWait = std::min(m_nextWait * 2, longestWait);
        m_timer->start();
    } else if (result.ok()) {
        m_nextWait = 1;
    }
    refreshTexts();
    takeFocus();
}

void LockScreen::tick()
{
    if (--m_wait <= 0) {
        m_wait = 0;
        m_timer->stop();
    }
    refreshTexts();
}

void LockScreen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    GatePage::changeEvent(event);
}

void LockScreen::refreshTexts()
{
    const bool needed = m_kind == Kind::File || m_gate.needsPassphrase();
    m_title->setText(m_kind == Kind::Locked ? tr("Locked") : tr("Open a casebook"));
    m_keptIcon->setVisible(m_kind == Kind::Locked);
    m_kept->setVisible(m_kind == Kind::Locked || !needed);
    m_kept->setText(m_kind == Kind::Locked
                        ? tr("Everything you typed was kept at %1.").arg(timeTextWithSeconds(m_keptAt))
                        : tr("This casebook holds made-up families and needs no passphrase."));
    m_row->setVisible(needed);
    m_row->setLabel(tr("Passphrase"));
    m_row->setRefusal(m_last.ok() ? QString() : gateSentence(m_last));
    m_progress->setText(m_busy           ? tr("Opening the casebook…")
                            : m_wait > 0 ? tr("You can try again in %n second(s).", nullptr, m_wait)
                                         : QString());
    m_progress->setVisible(m_busy || m_wait > 0);
    m_forgottenButton->setText(tr("Forgotten?"));
    m_forgottenButton->setVisible(needed);
    m_another->setText(tr("Another casebook…"));
    m_another->setVisible(m_kind != Kind::Locked);
    m_forgottenText->setText(
        tr("Nobody can open a casebook without its passphrase: not Cadair's makers, not your own computer "
           "people. Ask whoever keeps the recovery sheet in your team. Backups open with the passphrase "
           "they were made with."));
    m_forgottenText->setVisible(m_forgotten);
    m_quit->setText(tr("Quit"));
    m_unlock->setText(m_kind == Kind::Locked ? tr("Unlock") : tr("Open"));
    m_unlock->setEnabled(!m_busy && m_wait == 0 && (!needed || !m_field->text().isEmpty()));
}

QString gateSentence(const GateResult& result)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("cadair::ui::Gate", text); };
    switch (result.failure) {
    case GateFailure::None: return {};
    case GateFailure::WrongPassphrase:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate",
            "That passphrase does not open this casebook. Passphrases know capital letters and spaces."));
    case GateFailure::NotACasebook:
        return say(QT_TRANSLATE_NOOP("cadair::ui::Gate",
                                     "This file is not a casebook. Nothing in it was changed. Choose another file."));
    case GateFailure::Damaged:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate",
            "Part of this casebook can't be read. Nothing in it was changed. Open the newest backup instead."));
    case GateFailure::NewerVersion:
        return result.detail.isEmpty()
            ? say(QT_TRANSLATE_NOOP(
                "cadair::ui::Gate",
                "This casebook needs a newer Cadair. Nothing in it was changed. Choose another file."))
            : say(QT_TRANSLATE_NOOP(
                      "cadair::ui::Gate",
                      "This casebook needs Cadair %1 or newer. Nothing in it was changed. Choose another file."))
                  .arg(result.detail);
    case GateFailure::OpenElsewhere:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate",
            "This casebook is open elsewhere. Nothing in it was changed. Close it there and try again."));
    case GateFailure::NotFound:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate", "The file is no longer there. Put the stick in or connect the folder, and try again."));
    case GateFailure::Exists:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate", "There is a file with this name already. It was not touched. Choose another name."));
    case GateFailure::CannotWrite:
        return say(QT_TRANSLATE_NOOP("cadair::ui::Gate",
                                     "Cadair may not write here. Nothing was changed. Choose another folder."));
    case GateFailure::DiskFull:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate", "There is no room left on the disk. Nothing was changed. Make room and try again."));
    case GateFailure::UnsafePlace:
        return say(QT_TRANSLATE_NOOP("cadair::ui::Gate",
                                     "This folder is shared or copied elsewhere, and a casebook is not safe in it. "
                                     "Choose a folder on this computer or a stick."));
    case GateFailure::Other:
        return say(QT_TRANSLATE_NOOP(
            "cadair::ui::Gate",
            "The casebook could not be opened. Nothing in it was changed. Try again, or open the newest backup."));
    }
    return {};
}

} // namespace cadair::ui

#include "moc_lockscreen.cpp"
