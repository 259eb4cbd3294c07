#pragma once

#include "core/casework/registernotice.h"
#include "core/store/casebook.h"

#include <vector>

namespace cadair {

/// Notices that came to the keeper of the register, and requests for checks.
class NoticeStore final {
public:
    explicit NoticeStore(Casebook& casebook);

    /// Writes one whole.
    void save(const RegisterNotice& notice);
    /// The last received first.
    std::vector<RegisterNotice> all() const;

private:
    Database& m_database;
};

} // namespace cadair
