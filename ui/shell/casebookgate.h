#pragma once

#include "core/base/language.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <vector>

namespace cadair::ui {

/// Why a casebook did not open. The sentence is made where it is shown.
enum class GateFailure {
    None,
    WrongPassphrase,
    NotACasebook,   ///< some other file
    Damaged,        ///< begins like a casebook and cannot be read
    NewerVersion,   ///< `detail`: the version of Cadair it needs, or empty
    OpenElsewhere,  ///< another window or program holds it
    NotFound,
    Exists,         ///< create: there is such a file already; it was not touched
    CannotWrite,    ///< no right to the file or folder
    DiskFull,
    UnsafePlace,    ///< a folder in which one file cannot be locked (network, sync)
    Other           ///< `detail` for support; never shown by itself
};

/// How a request to the gate ended.
struct GateResult {
    GateFailure failure = GateFailure::Other;
    QString detail;
    bool ok() const { return failure == GateFailure::None; }
};

/// A local procedures profile that a new casebook can be begun with.
struct ProcedureChoice {
    QString id;
    LocalText title;
};

/// What the window says about the open casebook. No name of any person.
struct CasebookState {
    bool open = false;
    bool sample = false;        ///< made-up families
    LocalText procedures;       ///< "Jersey"; empty when each conference has its own
    QDateTime lastBackup;       ///< null: never or not kept here
};

/// The one way from the window to a casebook. `app` implements it over core/workflow. Each order returns at once and ends
/// with finished(); the work (a third of a second of key making at least) happens off the window's thread.
class CasebookGate : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual std::vector<ProcedureChoice> procedures() const = 0;
    virtual CasebookState state() const = 0;
    /// Whether there is a casebook to unlock (opened before, or locked just now) without choosing a file.
    virtual bool hasCasebook() const = 0;
    /// Whether unlock() needs a passphrase (made-up families need none).
    virtual bool needsPassphrase() const = 0;
    /// The folder and name offered for a new casebook.
    virtual QString suggestedPath() const = 0;

    virtual void create(const QString& path, const QString& passphrase, const QString& procedureId) = 0;
    virtual void open(const QString& path, const QString& passphrase) = 0;
    virtual void openMadeUp() = 0;
    /// Opens again what was open, or what was opened last.
    virtual void unlock(const QString& passphrase) = 0;
    /// Closes the casebook at once. Every text has been settled before.
    virtual void lock() = 0;

Q_SIGNALS:
    void finished(const cadair::ui::GateResult& result);
    /// 0 to 100 of a long order (making the made-up families).
    void progressed(int percent);
};

} // namespace cadair::ui

Q_DECLARE_METATYPE(cadair::ui::GateResult)
