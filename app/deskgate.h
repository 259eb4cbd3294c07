#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/casebookgate.h"

#include <functional>
#include <optional>

class QThread;

namespace cadair {

/// The window's one way to a casebook: makes and opens it on a thread of its own (making a key takes a third of a second)
/// and lays it on the desk, where it belongs to the window's thread from then on.
class DeskGate final : public ui::CasebookGate {
    Q_OBJECT
public:
    /// `file`: the casebook named on the command line; empty: the one in the usual place, where there is one.
    DeskGate(ui::Desk& desk, const QString& file, QObject* parent = nullptr);
    ~DeskGate() override;

    std::vector<ui::ProcedureChoice> procedures() const override;
    ui::CasebookState state() const override;
    bool hasCasebook() const override;
    /// The file that is open, or was last; empty for none.
    const QString& path() const { return m_path; }
    bool needsPassphrase() const override { return !m_madeUp; }
    QString suggestedPath() const override;

    void create(const QString& path, const QString& passphrase, const QString& procedureId) override;
    void open(const QString& path, const QString& passphrase) override;
    void openMadeUp() override;
    void unlock(const QString& passphrase) override;
    void lock() override;

private:
    /// What a thread comes back with.
    struct Opened {
        std::optional<Casebook> casebook;
        ui::GateResult result;
    };
    void work(std::function<Opened()> opening, std::function<void()> whenOpen);
    void took(Opened opened, const std::function<void()>& whenOpen);
    QString madeUpPath() const;

    ui::Desk& m_desk;
    QString m_path;
    bool m_madeUp = false;
    QThread* m_thread = nullptr;
};

} // namespace cadair
