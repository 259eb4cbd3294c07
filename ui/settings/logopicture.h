#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace cadair::ui {

/// Why a file is no picture for a letterhead.
enum class PictureFault {
    NotThere,       ///< the file cannot be read
    TooLarge,       ///< more than a picture of this size needs
    NoPicture,      ///< neither PNG nor SVG, or damaged
    RefersOutside   ///< a drawing that would fetch something from elsewhere
};

/// The picture in a PNG or SVG file, made small on white paper, as a PNG that a letterhead takes.
std::variant<QByteArray, PictureFault> logoIn(const QByteArray& file);
/// The same from a path. Nothing else is read.
std::variant<QByteArray, PictureFault> logoFrom(const QString& path);

} // namespace cadair::ui
