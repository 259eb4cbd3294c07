#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace cadair::ui {

/// A question with verbs for answers, never Yes and No. `verbs` from the safest to the boldest; the last is the filled
/// button. Escape answers nothing.
struct Question {
    QString title;            ///< what it is about, one line
    QString text;             ///< what happened, what is safe, what can be done
    QStringList verbs;
    QString details;          ///< shown on request; may be empty
    bool quietPrimary = false; ///< no filled button (every answer weighs the same)
};

/// A request for a reason in the person's own words.
struct ReasonQuestion {
    QString title;
    QString text;
    QString placeholder;
    QString verb;              ///< the filled button: "Go on with this reason"
    QString draft;             ///< what was typed before, kept
};

struct FileQuestion {
    QString title;
    QString verb;              ///< "Open", "Create"
    QString suggestion;        ///< a folder, or a file name with its folder
    QString filter;            ///< "Casebooks (*.cadair)"
    bool save = false;
    bool folder = false;      ///< a folder is asked for, not a file
};

/// Every question to the person goes through here, so that a test can answer it. One at a time, always with a parent.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// The index of the chosen verb; empty when the question was closed.
    virtual std::optional<int> ask(QWidget* parent, const Question& question) = 0;
    /// The reason typed, tidied and not empty; empty when closed. `draft` receives what was typed in either case.
    virtual std::optional<QString> askReason(QWidget* parent, const ReasonQuestion& question, QString* draft = nullptr) = 0;
    virtual std::optional<QString> askFile(QWidget* parent, const FileQuestion& question) = 0;
};

/// Real windows.
class WindowPrompts final : public Prompts {
public:
    std::optional<int> ask(QWidget* parent, const Question& question) override;
    std::optional<QString> askReason(QWidget* parent, const ReasonQuestion& question, QString* draft = nullptr) override;
    std::optional<QString> askFile(QWidget* parent, const FileQuestion& question) override;
};

/// Answers given beforehand, for tests; keeps what was asked. A question without an answer is closed.
class PreparedPrompts final : public Prompts {
public:
    std::vector<int> verbs;
    std::vector<QString> reasons;
    std::vector<QString> files;
    std::vector<Question> asked;
    std::vector<ReasonQuestion> reasonsAsked;
    std::vector<FileQuestion> filesAsked;

    std::optional<int> ask(QWidget* parent, const Question& question) override;
    std::optional<QString> askReason(QWidget* parent, const ReasonQuestion& question, QString* draft = nullptr) override;
    std::optional<QString> askFile(QWidget* parent, const FileQuestion& question) override;
};

} // namespace cadair::ui
