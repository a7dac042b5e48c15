"""Files of named columns: a name of 40 bytes, the number of values as a 64-bit integer, the values as doubles."""

import numpy as np

HEAD = np.dtype([("name", "S40"), ("length", "<u8")])


def read_columns(path):
    data = open(path, "rb").read()
    columns, at = {}, 0
    while at < len(data):
        name, length = np.frombuffer(data, HEAD, 1, at)[0]
        at += HEAD.itemsize
        columns[name.decode()] = np.frombuffer(data, "<f8", int(length), at).copy()
        at += 8 * int(length)
    return columns


def write_columns(path, columns):
    with open(path, "wb") as file:
        for name, values in columns.items():
            file.write(np.array([(name.encode(), values.size)], HEAD).tobytes())
            file.write(np.ascontiguousarray(values, "<f8").tobytes())
