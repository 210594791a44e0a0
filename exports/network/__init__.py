"""The network as one page, to look at on a screen without a connection."""

from exports.network.page import network_page

__all__ = ["network_page"]
