#include "ui/widgets/prompts.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

namespace {

/// A dialog of the program's own look: a heading, words, and verbs at the foot.
class PromptDialog final : public QDialog {
public:
    PromptDialog(QWidget* parent, const QString& title, const QString& text) : QDialog(parent)
    {
        setModal(true);
        setWindowTitle(QCoreApplication::applicationName()); // a task bar must not tell what is asked
        setAccessibleName(title);
        setAccessibleDescription(text);
        auto* all = new QVBoxLayout(this);
        scaleLayout(all, {24, 20, 24, 20}, 12);
        auto* heading = new TextLabel(this, TextSize::Section, Tone::Plain, true);
        heading->setText(title);
        all->addWidget(heading);
        m_words = new TextLabel(this);
        m_words->setText(text);
        m_words->setVisible(!text.isEmpty());
        all->addWidget(m_words);
        m_middle = new QVBoxLayout;
        scaleLayout(m_middle, {}, 8);
        all->addLayout(m_middle);
        m_buttons = new QHBoxLayout;
        scaleLayout(m_buttons, {0, 8, 0, 0}, 8);
        m_buttons->addStretch(1);
        all->addLayout(m_buttons);
        scaleMinimumWidth(this, 440);
    }

    QVBoxLayout* middle() const { return m_middle; }
    QPushButton* addVerb(const QString& verb, ButtonLook look)
    {
        QPushButton* button = makeButton(this, look);
        button->setText(verb);
        m_buttons->addWidget(button);
        return button;
    }

private:
    TextLabel* m_words;
    QVBoxLayout* m_middle;
    QHBoxLayout* m_buttons;
};

/// Focus goes back where it was: it must never be lost after a dialog.
int run(QDialog& dialog, QWidget* parent)
{
    const QPointer<QWidget> before = parent && parent->window() ? parent->window()->focusWidget() : nullptr;
    const int answer = dialog.exec();
    if (before && before->isVisible())
        before->setFocus();
    return answer;
}

} // namespace

std::optional<int> WindowPrompts::ask(QWidget* parent, const Question& question)
{
    PromptDialog dialog(parent, question.title, question.text);
    if (!question.details.isEmpty()) {
        auto* details = new TextLabel(&dialog, TextSize::Small, Tone::Muted);
        details->setText(question.details);
        dialog.middle()->addWidget(details);
    }
    for (int i = 0; i < question.verbs.size(); ++i) {
        const bool last = i == question.verbs.size() - 1;
        QPushButton* button = dialog.addVerb(question.verbs.at(i), last && !question.quietPrimary ? ButtonLook::Primary : ButtonLook::Plain);
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, i] { dialog.done(i + 1); });
        if (i == 0)
            button->setFocus(); // Enter on a question not read chooses the safest
        button->setAutoDefault(true);
    }
    const int answer = run(dialog, parent);
    return answer > 0 ? std::optional(answer - 1) : std::nullopt;
}

std::optional<QString> WindowPrompts::askReason(QWidget* parent, const ReasonQuestion& question, QString* draft)
{
    PromptDialog dialog(parent, question.title, question.text);
    auto* text = new SettlingText(&dialog);
    text->setLines(4, 10);
    text->setPlaceholderText(question.placeholder);
    text->setAccessibleName(question.title);
    text->setSettledText(question.draft);
    dialog.middle()->addWidget(text);
    QPushButton* cancel = dialog.addVerb(QCoreApplication::translate("cadair::ui::Prompts", "Not now"), ButtonLook::Plain);
    QPushButton* go = dialog.addVerb(question.verb, ButtonLook::Primary);
    const auto check = [text, go] { go->setEnabled(!text->text().trimmed().isEmpty()); };
    QObject::connect(text, &QPlainTextEdit::textChanged, go, check);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    check();
    text->setFocus();
    const int answer = run(dialog, parent);
    if (draft)
        *draft = text->text();
    if (answer != QDialog::Accepted)
        return std::nullopt;
    return text->text().trimmed();
}

std::optional<QString> WindowPrompts::askFile(QWidget* parent, const FileQuestion& question)
{
    QFileDialog dialog(parent, question.title);
    dialog.setOption(QFileDialog::DontUseNativeDialog); // the desktop's own would not follow F8
    dialog.setFileMode(question.folder ? QFileDialog::Directory : question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::ShowDirsOnly, question.folder);
    dialog.setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setNameFilter(question.filter);
    dialog.setLabelText(QFileDialog::Accept, question.verb);
    if (QFileInfo(question.suggestion).isDir())
        dialog.setDirectory(question.suggestion);
    else if (!question.suggestion.isEmpty())
        dialog.selectFile(question.suggestion);
    if (run(dialog, parent) != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

namespace {

template <typename Value>
std::optional<Value> next(std::vector<Value>& answers)
{
    if (answers.empty())
        return std::nullopt;
    Value first = answers.front();
    answers.erase(answers.begin());
    return first;
}

} // namespace

std::optional<int> PreparedPrompts::ask(QWidget*, const Question& question)
{
    asked.push_back(question);
    return next(verbs);
}

std::optional<QString> PreparedPrompts::askReason(QWidget*, const ReasonQuestion& question, QString* draft)
{
    reasonsAsked.push_back(question);
    const auto answer = next(reasons);
    if (draft)
        *draft = answer.value_or(question.draft);
    return answer;
}

std::optional<QString> PreparedPrompts::askFile(QWidget*, const FileQuestion& question)
{
    filesAsked.push_back(question);
    return next(files);
}

} // namespace cadair::ui
