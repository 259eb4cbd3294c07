#pragma once

#include "core/store/casebook.h"

namespace cadair {

/// What this computer remembers beside the casebooks: the last journal head seen of each, and which file is open since when.
/// No names of people, and nothing of a file's content but its random first bytes, hashed.
class StateFolder final {
public:
    /// `folder` empty: $XDG_STATE_HOME/cadair, or ~/.local/state/cadair.
    explicit StateFolder(const QString& folder);

    struct SeenHead {
        JournalHead head;
        QDateTime seenAt;
    };
    std::optional<SeenHead> seenHead(const QUuid& casebook) const;
    /// Best effort: that this could not be kept must stop nobody's work.
    void keepHead(const QUuid& casebook, const JournalHead& head, const QDateTime& at) const noexcept;

    struct Holder {
        QString computer;
        QDateTime since;
    };
    /// `file`: see openKey().
    std::optional<Holder> holder(const QString& file) const;
    void noteOpen(const QString& file, const QDateTime& at) const noexcept;
    void noteClosed(const QString& file) const noexcept;

    /// Names one file on this computer by its salt and its place on the disk.
    static QString openKey(const QByteArray& salt, const QString& path);

private:
    QString pathOf(const QString& kind, const QString& name) const;
    bool write(const QString& path, const QByteArray& text) const;
    QString m_folder;
};

} // namespace cadair
