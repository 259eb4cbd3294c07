#include "app/deskgate.h"

#include "core/store/journalstore.h"
#include "core/workflow/demo.h"
#include "core/workflow/unit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// The made-up families are no secret: whoever opens this window may see them, so their file needs no passphrase of a person's.
const QString madeUpPassphrase = u"made-up families for trying out"_s;

ui::GateFailure failureFor(StoreFailure failure)
{
    using From = StoreFailure;
    using To = ui::GateFailure;
    switch (failure) {
    case From::WrongPassphrase: return To::WrongPassphrase;
    case From::NotACasebook: return To::NotACasebook;
    case From::Damaged:
    case From::Truncated: return To::Damaged;
    case From::NewerVersion: return To::NewerVersion;
    case From::OpenElsewhere: return To::OpenElsewhere;
    case From::NoSuchFile: return To::NotFound;
    case From::AlreadyExists: return To::Exists;
    case From::ReadOnly:
    case From::NotPrivate: return To::CannotWrite;
    case From::DiskFull: return To::DiskFull;
    case From::NetworkFileSystem:
    case From::SymbolicLink: return To::UnsafePlace;
    case From::PassphraseNotUsable:
    case From::OutOfMemory:
    case From::Constraint:
    case From::Io: return To::Other;
    }
    Q_UNREACHABLE();
}

ui::GateResult resultFor(const StoreError& error)
{
    return {failureFor(error.kind), error.kind == StoreFailure::NewerVersion ? error.needs : QString::fromUtf8(error.what())};
}

/// Who stands in the journal until the unit enters its team: the account this window runs under.
QString whoIsHere()
{
    const QString account = qEnvironmentVariable("USER");
    return account.isEmpty() ? u"this computer"_s : account;
}

Casebook madeUpFamilies(const QString& path, const Clock& clock, const Rulebook& rulebook)
{
    QFile::remove(path); // made anew each time, so that its dates are of today
    {
        FixedClock past(clock.now());
        Casebook casebook = Casebook::create(path, madeUpPassphrase, past, whoIsHere());
        makeDemo(casebook, past, rulebook, clock.now());
        casebook.close();
    }
    return Casebook::open(path, madeUpPassphrase, clock, whoIsHere());
}

} // namespace

DeskGate::DeskGate(ui::Desk& desk, const QString& file, QObject* parent) : ui::CasebookGate(parent), m_desk(desk), m_path(file)
{
    if (m_path.isEmpty() && QFile::exists(suggestedPath()))
        m_path = suggestedPath();
}

DeskGate::~DeskGate()
{
    if (m_thread)
        m_thread->wait();
}

std::vector<ui::ProcedureChoice> DeskGate::procedures() const
{
    std::vector<ui::ProcedureChoice> choices;
    for (const Procedure* procedure : m_desk.rulebook().procedures())
        choices.push_back({procedure->id.text(), procedure->title});
    return choices;
}

ui::CasebookState DeskGate::state() const
{
    ui::CasebookState state;
    state.open = m_desk.isOpen();
    if (!state.open)
        return state;
    state.sample = isSample(m_desk.office());
    if (const auto procedure = unitsProcedure(m_desk.office()))
        state.procedures = m_desk.rulebook().procedure(*procedure).shortTitle;
    return state;
}

bool DeskGate::hasCasebook() const
{
    return !m_path.isEmpty();
}

QString DeskGate::suggestedPath() const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(u"Cadair/casebook.cadair"_s);
}

QString DeskGate::madeUpPath() const
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.filePath(u"made-up-families.cadair"_s);
}

void DeskGate::work(std::function<Opened()> opening, std::function<void()> whenOpen)
{
    if (m_thread)
        return; // one order at a time; the window waits for finished()
    auto opened = std::make_shared<Opened>();
    m_thread = QThread::create([opening = std::move(opening), opened] {
        try {
            *opened = opening();
        } catch (const StoreError& error) {
            opened->result = resultFor(error);
        } catch (const std::exception& error) {
            opened->result = {ui::GateFailure::Other, QString::fromUtf8(error.what())};
        }
    });
    connect(m_thread, &QThread::finished, this, [this, opened, whenOpen = std::move(whenOpen)] {
        m_thread->deleteLater();
        m_thread = nullptr;
        took(std::move(*opened), whenOpen);
    });
    m_thread->start();
}

void DeskGate::took(Opened opened, const std::function<void()>& whenOpen)
{
    if (opened.casebook) {
        m_desk.put(*std::move(opened.casebook));
        opened.result.failure = ui::GateFailure::None;
        whenOpen();
    }
    Q_EMIT finished(opened.result);
}

void DeskGate::create(const QString& path, const QString& passphrase, const QString& procedureId)
{
    work(
        [=, clock = &m_desk.clock(), rulebook = &m_desk.rulebook()]() -> Opened {
            QDir().mkpath(QFileInfo(path).absolutePath());
            Casebook casebook = Casebook::create(path, passphrase, *clock, whoIsHere());
            if (const auto procedure = ProcedureKey::parse(procedureId))
                setUnitsProcedure({casebook, *clock, *rulebook}, *procedure);
            return {std::move(casebook), {}};
        },
        [this, path] {
            m_path = path;
            m_madeUp = false;
        });
}

void DeskGate::open(const QString& path, const QString& passphrase)
{
    work(
        [=, clock = &m_desk.clock()]() -> Opened {
            Casebook casebook = Casebook::open(path, passphrase, *clock, whoIsHere());
            JournalStore(casebook).note(JournalAct::Unlock, u"casebook"_s, {});
            return {std::move(casebook), {}};
        },
        [this, path] {
            m_path = path;
            m_madeUp = false;
        });
}

void DeskGate::openMadeUp()
{
    const QString path = madeUpPath();
    work(
        [path, clock = &m_desk.clock(), rulebook = &m_desk.rulebook()]() -> Opened {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return {madeUpFamilies(path, *clock, *rulebook), {}};
        },
        [this, path] {
            m_path = path;
            m_madeUp = true;
        });
}

void DeskGate::unlock(const QString& passphrase)
{
    if (!m_madeUp)
        return open(m_path, passphrase);
    const QString path = m_path;
    work([path, clock = &m_desk.clock()]() -> Opened { return {Casebook::open(path, madeUpPassphrase, *clock, whoIsHere()), {}}; },
         [this] { m_madeUp = true; });
}

void DeskGate::lock()
{
    if (!m_desk.isOpen())
        return;
    try {
        JournalStore(m_desk.office().casebook).note(JournalAct::Lock, u"casebook"_s, {});
        m_desk.clear();
    } catch (const StoreError&) {
        // Everything typed was settled and is in the file; what failed is the note of locking, or folding the log away.
        try {
            m_desk.clear();
        } catch (const StoreError&) {
        }
    }
}

} // namespace cadair
